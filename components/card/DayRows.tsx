import { useId, useState } from 'preact/hooks';
import type { CardModel, Moment, RelationLine, RoleLine } from '../../utils/card/card-model';
import type { DayMarkKind } from '../parts/DayMark';
import { OwnMark } from '../parts/OwnMark';
import { PersonItem } from './PersonItem';
import { DayNote, markOf, Row } from './Row';
import { type Citing, SourceMarks } from './SourceMarks';
import type { CardLinks } from './views';

interface DayRowsProps extends CardLinks, Citing {
  readonly model: CardModel;
}

/** The rows of a day: the roles of it and of today, and who else is in the article. */
export function DayRows({ model, onPerson, onPost, ...citing }: DayRowsProps) {
  const { then, now, relations, dataNote, dayNote } = model;
  // The row of today may already be dated by how far the data goes.
  const note = now?.dateText === dataNote ? '' : dataNote;
  const row = { onPost, ...citing };
  return (
    <>
      <MomentRow
        moment={then}
        when="then"
        mark={markOf(then, now !== null, citing.t)}
        note={now ? '' : note}
        {...row}
      />
      {now && <MomentRow moment={now} when="now" mark="now" note={note} after={then} {...row} />}
      <DayNote text={dayNote} />
      {relations.length > 0 && <RelationRow lines={relations} onPerson={onPerson} {...citing} />}
    </>
  );
}

interface MomentRowProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly moment: Moment;
  readonly when: 'then' | 'now';
  readonly mark: DayMarkKind;
  /** How far the data goes; empty where it goes far enough. */
  readonly note: string;
  /** The row before: whose posts it leads to, this one need not. */
  readonly after?: Moment;
}

/** The roles of one day: the article's, another one, or today's. */
function MomentRow({ moment, when, mark, note, after, onPost, ...citing }: MomentRowProps) {
  const { title, date, dateText, roles } = moment;
  const id = useId();
  const led = new Set(after?.roles.map(({ postId }) => postId));
  return (
    <Row titleId={id} when={when} mark={mark} title={title} date={date} dateText={dateText}>
      {/* The role is said again because Safari drops it from lists without bullets. */}
      <ul class="fc-roles" role="list" aria-labelledby={id}>
        {roles.map((role) => (
          <RoleItem
            key={`${role.text} ${role.detail}`}
            role={role}
            onPost={led.has(role.postId) ? undefined : onPost}
            {...citing}
          />
        ))}
      </ul>
      {note && <p class="fc-data-note">{note}</p>}
    </Row>
  );
}

interface RoleItemProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly role: RoleLine;
}

/** One role of a day: what, since when, from which sources, and what others say of it. */
export function RoleItem({ role, onPost, ...citing }: RoleItemProps) {
  const { text, detail, postId, variants } = role;
  const asks = postId !== null && onPost !== undefined;
  return (
    <li class="fc-role">
      <span class="fc-role-text">{text}</span>
      <SourceMarks numbers={role.sources} {...citing} />
      <OwnMark text={role.own} />
      {(detail || asks) && (
        <span class="fc-detail">
          {detail}{' '}
          {asks && (
            <button type="button" class="fc-ask" onClick={() => onPost(postId, text)}>
              {citing.t('card_post_ask')}
              <span class="fc-unseen"> {text}</span>
            </button>
          )}
        </span>
      )}
      {variants.map((variant) => (
        <span key={variant.text} class="fc-variant">
          {variant.text}
          <SourceMarks numbers={variant.sources} {...citing} />
        </span>
      ))}
    </li>
  );
}

/** More would push the sources out of sight. */
const SHOWN_AT_FIRST = 4;

interface RelationRowProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly lines: readonly RelationLine[];
}

/** How the person stands to others whom the article names. */
function RelationRow({ lines, ...rest }: RelationRowProps) {
  const { t } = rest;
  const id = useId();
  const [all, setAll] = useState(false);
  const left = lines.length - SHOWN_AT_FIRST;
  return (
    <Row titleId={id} title={t('card_here')}>
      <ul class="fc-roles" role="list" aria-labelledby={id}>
        {lines.slice(0, all ? undefined : SHOWN_AT_FIRST).map((line) => (
          <PersonItem key={`${line.personId} ${line.text}`} line={line} {...rest} />
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
