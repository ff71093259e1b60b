import { useEffect, useId, useState } from 'preact/hooks';
import { countedText, type Translate } from '../../../utils/interface-text';
import type { Person } from '../../../utils/people/person';
import { SearchBox } from '../../parts/SearchBox';
import type { NameToCorrect, WrongPersonServices } from './wrong-person-services';

/** Whom the reader has chosen; null for nobody. */
export interface Choice {
  readonly person: Person | null;
}

interface WhoChoiceProps {
  readonly name: NameToCorrect;
  /** Those the name was taken for first, then others who bear it. */
  readonly people: readonly Person[];
  readonly services: WrongPersonServices;
  readonly choice: Choice | null;
  readonly t: Translate;
  readonly onChoose: (choice: Choice | null) => void;
}

/** Another bearer of the name, somebody by search, or nobody. */
export function WhoChoice({ name, people, services, choice, t, onChoose }: WhoChoiceProps) {
  const group = useId();
  const [isSearching, setSearching] = useState(false);
  const pick = (person: Person | null) => {
    setSearching(false);
    onChoose({ person });
  };
  const isChosen = (person: Person) => !isSearching && choice?.person?.id === person.id;
  return (
    <fieldset class="fc-wrong-who">
      <legend class="fc-unseen">{t('correct_title', [name.name])}</legend>
      {people.map((person) => (
        <Option
          key={person.id}
          group={group}
          text={person.name}
          note={services.roleOf(person)}
          isChosen={isChosen(person)}
          onChoose={() => pick(person)}
        />
      ))}
      <Option
        group={group}
        text={t('correct_somebody')}
        isChosen={isSearching}
        onChoose={() => {
          setSearching(true);
          onChoose(null);
        }}
      />
      {isSearching && (
        <Search services={services} chosen={choice?.person ?? null} t={t} onChoose={onChoose} />
      )}
      <Option
        group={group}
        text={t('correct_nobody')}
        note={t('correct_nobody_note')}
        isChosen={!isSearching && choice !== null && choice.person === null}
        onChoose={() => pick(null)}
      />
    </fieldset>
  );
}

interface OptionProps {
  readonly group: string;
  readonly text: string;
  readonly note?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ group, text, note = '', isChosen, onChoose }: OptionProps) {
  return (
    <label class="fc-wrong-option">
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span class="fc-wrong-text">
        <bdi class="fc-role-text">{text}</bdi>
        {note && <span class="fc-detail">{note}</span>}
      </span>
    </label>
  );
}

/** From the last key to the search, in ms: a fast typist's keys come closer than this. */
const SEARCH_PAUSE = 60;

interface SearchProps {
  readonly services: WrongPersonServices;
  readonly chosen: Person | null;
  readonly t: Translate;
  readonly onChoose: (choice: Choice) => void;
}

/** Somebody by their name or office, from all that is known. */
function Search({ services, chosen, t, onChoose }: SearchProps) {
  const group = useId();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Person[] | null>(null);
  useEffect(() => {
    setFound(null);
    if (query.trim() === '') return;
    let isOver = false;
    const show = (people: readonly Person[]) => void (isOver || setFound(people));
    const timer = setTimeout(() => services.search(query).then(show, () => show([])), SEARCH_PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [query, services]);
  return (
    <div class="fc-wrong-search">
      <SearchBox
        label={t('correct_search')}
        query={query}
        status={found === null ? '' : foundText(found.length, t)}
        onSearch={setQuery}
      />
      {found && found.length > 0 && (
        <fieldset class="fc-wrong-found">
          <legend class="fc-unseen">{t('correct_search')}</legend>
          {found.map((person) => (
            <Option
              key={person.id}
              group={group}
              text={person.name}
              note={services.roleOf(person)}
              isChosen={chosen?.id === person.id}
              onChoose={() => onChoose({ person })}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

function foundText(count: number, t: Translate): string {
  return count === 0 ? t('popup_found_none') : countedText(count, 'popup_found', t);
}
