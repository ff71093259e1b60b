import type { CardModel } from '../../utils/card/card-model';
import { countedText, type Translate } from '../../utils/interface-text';
import type { Person } from '../../utils/people/person';
import { DayMark } from '../parts/DayMark';
import { OwnMark } from '../parts/OwnMark';
import { Plate } from '../parts/Plate';
import { Tool } from '../parts/Tool';
import './person-list.css';

/** One person of a list. */
interface ListedPerson {
  readonly person: Person;
  readonly model: CardModel;
  /** By which of their offices a search found them, in words. */
  readonly matched?: string;
  /** How often the article names them; absent outside an article. */
  readonly mentions?: number;
  /** Says that the article means somebody else; absent: it cannot be said here. */
  readonly onWrong?: (() => void) | undefined;
}

interface PersonListProps {
  readonly people: readonly ListedPerson[];
  readonly t: Translate;
  readonly label: string;
  readonly onChoose: (person: Person) => void;
}

/** People to choose from, each with what they were on the article's day. */
export function PersonList({ people, t, label, onChoose }: PersonListProps) {
  return (
    <ul class="fc-people" role="list" aria-label={label}>
      {people.map((one) => (
        <li key={one.person.id} class={one.onWrong && 'fc-person-row'}>
          <PersonButton {...one} t={t} onChoose={onChoose} />
          {one.onWrong && (
            <Tool
              icon="wrong"
              name={t('correct_wrong_of', [one.model.name])}
              title={t('correct_wrong')}
              onClick={one.onWrong}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface PersonButtonProps extends ListedPerson {
  readonly t: Translate;
  readonly onChoose: (person: Person) => void;
}

/** One person of a list: name, the first role of the day, today's where it differs, mentions. */
function PersonButton(props: PersonButtonProps) {
  const { person, model, matched, mentions, t, onChoose } = props;
  const [first] = model.then.roles;
  const now = nowRole(props);
  const isOfArticle = mentions !== undefined;
  return (
    <button
      type="button"
      class="fc-person"
      data-person={person.id}
      onClick={() => onChoose(person)}
    >
      <Plate>{model.monogram}</Plate>
      <span class="fc-person-text">
        <span class="fc-role-text fc-entry-name">{model.name}</span>
        <span class="fc-entry-line">
          {isOfArticle && <DayMark kind={model.then.sign} />}
          <span class="fc-detail">
            {matched ?? first?.text}
            <OwnMark text={matched === undefined ? (first?.own ?? '') : ''} />
          </span>
        </span>
        {now && (
          <span class="fc-entry-line" data-now>
            <DayMark kind="now" />
            <span class="fc-detail">
              <NowWord model={model} t={t} /> {now}
            </span>
          </span>
        )}
      </span>
      {mentions !== undefined && (
        <span class="fc-mentions" title={countedText(mentions, 'popup_mentions', t)}>
          <span aria-hidden="true">{mentions}</span>
          <span class="fc-unseen">{countedText(mentions, 'popup_mentions', t)}</span>
        </span>
      )}
    </button>
  );
}

/** That what follows is of now; seen where the data is too old for that. */
function NowWord({ model: { now }, t }: Pick<PersonButtonProps, 'model' | 't'>) {
  if (!now?.isStale) return <span class="fc-unseen">{t('popup_person_now')}</span>;
  return <span>{t('popup_person_last_known', [now.title])}</span>;
}

/** Their role today, unless that is what the line above says. */
function nowRole({ model, matched }: PersonButtonProps): string | undefined {
  if (matched === undefined) return model.now?.roles[0]?.text;
  const today = (model.now ?? model.then).roles[0]?.text;
  return today !== undefined && matched.startsWith(today) ? undefined : today;
}
