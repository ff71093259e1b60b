import type { Translate } from '../../../utils/interface-text';
import type { RepairedPack } from './storage-services';

/** What became of a damaged pack, in words. */
export function repairedText(
  { title, outcome, lost }: RepairedPack,
  t: Translate,
  numberText: (count: number) => string,
): string {
  const name = title || t('storage_unnamed');
  if (outcome === 'partly') return t('storage_repaired_partly', [name, numberText(lost)]);
  return t(outcome === 'rebuilt' ? 'storage_repaired_rebuilt' : 'storage_repaired_removed', [name]);
}
