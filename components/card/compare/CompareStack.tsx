import { Between, PersonHead, rowsOf } from './cells';
import type { ComparedProps } from './compared';
import { MoveHandle } from './MoveHandle';

/** People one above the other, each with all there is to say of them. */
export function CompareStack(props: ComparedProps) {
  const { model, t, citing, drag, shape, nameOf, onMove, onUnpin } = props;
  const { people, between, day } = model;
  const rows = rowsOf(model, props.mentions, citing);
  return (
    <div class="fc-compare-stack">
      <div class="fc-compare-bar" {...drag}>
        {shape === 'beside' && <MoveHandle t={t} onMove={onMove} />}
        {day && <time dateTime={day.date}>{day.dateText}</time>}
      </div>
      {people.map((person, at) => (
        <section key={person.personId} aria-labelledby={nameOf(at)}>
          <PersonHead person={person} nameId={nameOf(at)} t={t} onUnpin={onUnpin} />
          <dl>
            {rows.map(({ id, title, cellOf }) => (
              <div key={id} class="fc-compare-row" data-when={id}>
                <dt>{title}</dt>
                <dd>{cellOf(person)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {between.length > 0 && (
        <dl>
          <div class="fc-compare-row">
            <dt>{t('compare_between')}</dt>
            <dd>
              <Between lines={between} {...citing} />
            </dd>
          </div>
        </dl>
      )}
    </div>
  );
}
