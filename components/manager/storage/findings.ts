import type { ManagerServices } from '../manager-services';
import type { CheckResult, DamagedPack, Found } from './storage-services';

type Words = Pick<ManagerServices, 't' | 'numberText' | 'importing'>;

/** What is wrong, a line each; empty where nothing is. */
export function problemsOf(result: CheckResult, words: Words): readonly string[] {
  const { t, importing } = words;
  return [
    ...result.damaged.map((pack) => damageText(pack, words)),
    ...(result.leftovers > 0
      ? [t('storage_leftovers', [importing.sizeText(result.leftovers)])]
      : []),
    ...foundText('storage_own_damaged', result.ownDamaged, words),
  ];
}

/** What the reader may want to know, though nothing is wrong with it. */
export function remarksOf(result: CheckResult, words: Words): readonly string[] {
  return [
    ...foundText('storage_own_without_pack', result.ownWithoutPack, words),
    ...foundText('storage_relations', result.relations, words),
  ];
}

function damageText({ title, kind, people }: DamagedPack, { t, numberText }: Words): string {
  const name = title || t('storage_unnamed');
  if (kind === 'people') return t('storage_damaged_people', [name, numberText(people)]);
  return t(kind === 'index' ? 'storage_damaged_index' : 'storage_damaged_whole', [name]);
}

type FoundKey = 'storage_own_damaged' | 'storage_own_without_pack' | 'storage_relations';

function foundText(key: FoundKey, { count, first }: Found, { t, numberText }: Words): string[] {
  if (count === 0) return [];
  const more = count > first.length ? '…' : '';
  return [t(key, [numberText(count), `${first.join('; ')}${more}`])];
}
