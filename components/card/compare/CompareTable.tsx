import { Between, PersonHead, rowsOf } from './cells';
import type { ComparedProps } from './compared';
import { MoveHandle } from './MoveHandle';

/** People side by side: a column for each, a row for each kind of thing there is to say. */
export function CompareTable(props: ComparedProps) {
  const { model, t, citing, drag, shape, nameOf, onMove, onUnpin } = props;
  const { people, between, day } = model;
  return (
    <table class="fc-compare-table">
      <thead {...drag}>
        <tr>
          <td class="fc-compare-corner">
            {shape === 'beside' && <MoveHandle t={t} onMove={onMove} />}
            {day && <time dateTime={day.date}>{day.dateText}</time>}
          </td>
          {people.map((person, at) => (
            <th key={person.personId} scope="col" aria-labelledby={nameOf(at)}>
              <PersonHead person={person} nameId={nameOf(at)} t={t} onUnpin={onUnpin} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(model, props.mentions, citing).map(({ id, title, cellOf }) => (
          <tr key={id} data-when={id}>
            <th scope="row">{title}</th>
            {people.map((person) => (
              <td key={person.personId}>{cellOf(person)}</td>
            ))}
          </tr>
        ))}
        {between.length > 0 && (
          <tr>
            <th scope="row">{t('compare_between')}</th>
            <td colSpan={people.length}>
              <Between lines={between} {...citing} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
