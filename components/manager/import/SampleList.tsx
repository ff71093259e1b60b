import type { Person } from '../../../utils/people/person';
import type { ManagerServices } from '../manager-services';

/** The first people of a file, as a card would show them. */
export function SampleList(props: { people: readonly Person[]; services: ManagerServices }) {
  const { people, services } = props;
  const { t } = services;
  if (people.length === 0) return null;
  return (
    <section class="fc-import-part" aria-label={t('import_samples')}>
      <h3>{t('import_samples')}</h3>
      <ul class="fc-samples" role="list">
        {people.map((person) => {
          const model = services.cardOf(person);
          return (
            <li key={person.id} data-sample={person.id}>
              <span class="fc-role-text">{model.name}</span>
              <span class="fc-detail">{model.then.roles[0]?.text ?? person.summary}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
