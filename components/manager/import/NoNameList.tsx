import { countedText, type Translate } from '../../../utils/interface-text';
import type { NoNameCount } from '../../../utils/packs/import/contract';
import type { ManagerServices } from '../manager-services';

/** Names shown on the page. */
const SHOWN = 20;

/** The other names that are left out as they are no person's, each with whom it was given to. */
export function NoNameList({ noNames, services }: NoNameListProps) {
  const { t, numberText } = services;
  const { count, names } = noNames;
  if (count === 0) return null;
  return (
    <section class="fc-import-part" aria-label={t('import_no_names')}>
      <h3>{countedText(count, 'import_no_names', t, numberText(count))}</h3>
      <ul class="fc-no-names" role="list">
        {names.slice(0, SHOWN).map(({ name, person }) => (
          <li key={`${person} ${name}`}>{t('import_no_name', [name, person])}</li>
        ))}
      </ul>
      {count > SHOWN && (
        <p class="fc-import-hint">{t('import_left_out_more', [numberText(count - SHOWN)])}</p>
      )}
    </section>
  );
}

interface NoNameListProps {
  readonly noNames: NoNameCount;
  readonly services: ManagerServices;
}

/** Their number with its name, where there are any. */
export function noNameRows(
  { count }: NoNameCount,
  t: Translate,
  numberText: (count: number) => string,
): readonly (readonly [string, string])[] {
  return count === 0 ? [] : [[t('import_no_names'), numberText(count)]];
}

/** All names known, one a line, below what they are, and how many more there are; empty for none. */
export function noNamesText({ count, names }: NoNameCount, t: Translate): string {
  if (count === 0) return '';
  const more = count - names.length;
  const last = more > 0 ? [t('import_left_out_more', [String(more)])] : [];
  const lines = names.map(({ name, person }) => t('import_no_name', [name, person]));
  return [countedText(count, 'import_no_names', t), ...lines, ...last]
    .map((line) => `${line}\n`)
    .join('');
}
