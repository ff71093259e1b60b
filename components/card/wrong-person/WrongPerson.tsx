import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import type { Person } from '../../../utils/people/person';
import { ScopeChoice } from './ScopeChoice';
import { type Choice, WhoChoice } from './WhoChoice';
import type {
  Corrected,
  NameChoice,
  NameToCorrect,
  WrongPersonServices,
} from './wrong-person-services';
import './wrong-person.css';

/** A choice that was made, and what came of it. */
export interface Said extends NameChoice {
  readonly name: string;
  readonly done: Corrected;
}

interface WrongPersonProps {
  readonly name: NameToCorrect;
  readonly services: WrongPersonServices;
  readonly t: Translate;
  readonly onSaid: (said: Said) => void;
  readonly onCancel: () => void;
}

/** Who is meant by a name, and for how long that is to hold. */
export function WrongPerson({ name, services, t, onSaid, onCancel }: WrongPersonProps) {
  const { people, choice, setChoice, scope, setScope, failure, isBusy, save } = useWrongPerson(
    name,
    services,
    onSaid,
  );
  if (services.isPrivate) return <p class="fc-wrong-note">{t('correct_private')}</p>;
  return (
    <form
      class="fc-wrong"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <WhoChoice {...{ name, people, services, choice, t }} onChoose={setChoice} />
      <div class="fc-wrong-foot">
        {name.kind === 'role' ? (
          <p class="fc-wrong-note">{t('correct_role_here')}</p>
        ) : (
          <ScopeChoice
            scope={scope}
            name={name.name}
            host={services.host}
            t={t}
            onScope={setScope}
          />
        )}
        <p class="fc-wrong-failure" role="alert">
          {failure && t('correct_failed', [failure])}
        </p>
        <div class="fc-wrong-tools">
          <button type="button" class="fc-button" data-kind="quiet" onClick={onCancel}>
            {t('manager_cancel')}
          </button>
          <button
            type="submit"
            class="fc-button"
            data-kind="main"
            disabled={choice === null || isBusy}
          >
            {saveText(choice, t)}
          </button>
        </div>
      </div>
    </form>
  );
}

function saveText(choice: Choice | null, t: Translate): string {
  if (choice === null) return t('correct_choose');
  return choice.person === null ? t('correct_use_nobody') : t('correct_use', [choice.person.name]);
}

/** The people to choose from, what is chosen, and the way to keep it. */
function useWrongPerson(
  name: NameToCorrect,
  services: WrongPersonServices,
  onSaid: (said: Said) => void,
) {
  const [people, setPeople] = useState<readonly Person[]>(name.until);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [scope, setScope] = useState<NameChoice['scope']>('article');
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    // Without an answer there are those it was taken for, the search, and nobody.
    services.namesakes(name.name).then(
      (found) => setPeople(distinct([...name.until, ...found])),
      () => undefined,
    );
  }, [name, services]);
  const save = async () => {
    if (choice === null || isBusy) return;
    setBusy(true);
    setFailure('');
    const { person } = choice;
    try {
      const done = await services.correct(name, { person, scope });
      onSaid({ name: name.name, person, scope, done });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return { people, choice, setChoice, scope, setScope, failure, isBusy, save };
}

function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
