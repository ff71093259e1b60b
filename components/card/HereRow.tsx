import { useId, useState } from 'preact/hooks';
import type { RelationLine } from '../../utils/card/card-model';
import type { Citing } from './citing';
import { PersonLine } from './PersonLine';
import { Row } from './Row';
import type { Leads } from './views';

/** More would push the sources out of sight. */
const SHOWN_AT_FIRST = 4;

/** What the row on the article's other people gets. */
export interface HereRowProps extends Citing, Pick<Leads, 'onPerson'> {
  readonly lines: readonly RelationLine[];
}

/** How the person stands to others whom the article names. */
export function HereRow({ lines, ...rest }: HereRowProps) {
  const { t } = rest;
  const id = useId();
  const [all, setAll] = useState(false);
  const left = lines.length - SHOWN_AT_FIRST;
  return (
    <Row titleId={id} title={t('card_here')}>
      <ul class="fc-roles" role="list" aria-labelledby={id}>
        {lines.slice(0, all ? undefined : SHOWN_AT_FIRST).map((line) => (
          <PersonLine key={`${line.personId} ${line.text}`} line={line} {...rest} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="fc-text-button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('card_here_fewer') : t('card_here_more', [String(left)])}
        </button>
      )}
    </Row>
  );
}
