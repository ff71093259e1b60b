import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { checkDraft } from '../../../utils/people/draft/check-draft';
import {
  draftOf,
  emptyDraft,
  type PersonDraft,
  takeDraftField,
  takeField,
} from '../../../utils/people/draft/person-draft';
import { personFromDraft } from '../../../utils/people/draft/person-from-draft';
import type { Day, Person } from '../../../utils/people/person';
import { reasonOf } from '../reason-of';

/** What the form's state needs. */
export interface PersonFormInput {
  readonly id: string;
  readonly previous?: Person | undefined;
  readonly today: Day;
  readonly onSave: (person: Person) => Promise<void>;
}

/** The form's state: the draft, what is wrong with it, and the way to save it. */
export function usePersonForm({ id, previous, today, onSave }: PersonFormInput) {
  const [draft, setDraft] = useState<PersonDraft>(() =>
    previous ? draftOf(previous) : emptyDraft(today),
  );
  // What the form does not show comes from here; it changes where the pack's word is taken.
  const [base, setBase] = useState(previous);
  // Nothing is called wrong before the reader has asked to save; then at once, as it is typed.
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const wrong = tries > 0 && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
  }, [tries]);

  const submit = async (event: Event) => {
    event.preventDefault();
    setFailure('');
    const result = personFromDraft({ draft, id, previous: base });
    if (!result.ok) return setTries(tries + 1);
    await onSave(result.person).catch((error: unknown) => setFailure(reasonOf(error)));
  };
  const take = (field: keyof Person, from: Person) => {
    setBase((before) => before && takeField(before, field, from));
    setDraft((before) => takeDraftField(before, field, from));
  };
  const errors = tries > 0 ? checkDraft(draft) : {};
  return { form, draft, setDraft, take, errors, failure, submit };
}
