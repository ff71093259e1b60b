import type { Translate } from '../../utils/messages';
import type { Person } from '../../utils/people/person';
import type { ListedPerson } from './PersonList';

/** What one person of a list gets. */
export interface PersonButtonProps extends ListedPerson {
  readonly t: Translate;
  readonly onChoose: (person: Person) => void;
}

/** One person of a list: name, the first role of the day, today's where it differs, mentions. */
export function PersonButton({ person, model, mentions, t, onChoose }: PersonButtonProps) {
  const now = model.now?.roles[0];
  return (
    <button
      type="button"
      class="fc-person"
      data-person={person.id}
      onClick={() => onChoose(person)}
    >
      <span class="fc-monogram" aria-hidden="true">
        {model.monogram}
      </span>
      <span class="fc-person-text">
        <span class="fc-role-text">{model.name}</span>
        <span class="fc-detail">{model.then.roles[0]?.text}</span>
        {now && (
          <span class="fc-detail fc-person-now">
            <b class="fc-now-word">{t('popup_person_now')}</b> {now.text}
          </span>
        )}
      </span>
      {mentions !== undefined && (
        <span class="fc-mentions" title={mentionsText(mentions, t)}>
          <span aria-hidden="true">{mentions}</span>
          <span class="fc-unseen">{mentionsText(mentions, t)}</span>
        </span>
      )}
    </button>
  );
}

function mentionsText(count: number, t: Translate): string {
  return count === 1 ? t('popup_mentions_one') : t('popup_mentions_many', [String(count)]);
}
