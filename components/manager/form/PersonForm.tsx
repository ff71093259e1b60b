import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countedText, type Translate } from '../../../utils/interface-text';
import { checkDraft, type DraftErrors } from '../../../utils/people/draft/check-draft';
import {
  draftOf,
  emptyDraft,
  type PersonDraft,
  takeDraftField,
  takeField,
} from '../../../utils/people/draft/person-draft';
import { personFromDraft } from '../../../utils/people/draft/person-from-draft';
import type { Day, Person } from '../../../utils/people/person';
import { Field } from '../../parts/Field';
import { reasonOf } from '../manager-services';
import { type Outdated, OutdatedFields } from './OutdatedFields';
import { RoleList } from './RoleList';
import './form.css';

interface PersonFormProps extends PersonFormInput {
  readonly title: string;
  /** A hint to read before changing this person; may be empty. */
  readonly hint: string;
  /** Corrections that the pack has changed since, if there are any. */
  readonly outdated: Outdated | null;
  readonly t: Translate;
  readonly onCancel: () => void;
}

/** Name, other names, form of address and roles of one person. */
export function PersonForm({ title, hint, outdated, t, onCancel, ...input }: PersonFormProps) {
  const { form, draft, setDraft, take, errors, failure, submit } = usePersonForm(input);
  const change = (changed: Partial<PersonDraft>) => setDraft({ ...draft, ...changed });
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything is painted: later, it would take the focus from a field the reader is in.
  useLayoutEffect(() => heading.current?.focus(), []);
  const errorAt = (path: string) => errors[path] && t(errors[path]);

  return (
    <form class="fc-form" ref={form} noValidate autocomplete="off" onSubmit={submit}>
      <h2 class="fc-form-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {hint && <p class="fc-form-hint">{hint}</p>}
      {outdated && input.previous && (
        <OutdatedFields {...outdated} mine={input.previous} t={t} onTake={take} />
      )}
      <Field
        label={t('manager_name')}
        hint={t('manager_name_hint')}
        value={draft.name}
        error={errorAt('name')}
        required
        onChange={(name) => change({ name })}
      />
      <Field
        label={t('manager_other_names')}
        hint={t('manager_other_names_hint')}
        value={draft.otherNames}
        error={errorAt('otherNames')}
        multiline
        onChange={(otherNames) => change({ otherNames })}
      />
      <Field
        label={t('manager_honorific')}
        hint={t('manager_honorific_hint')}
        value={draft.honorific}
        error={errorAt('honorific')}
        width="short"
        onChange={(honorific) => change({ honorific })}
      />
      <RoleList
        roles={draft.roles}
        today={input.today}
        errors={errors}
        t={t}
        onChange={(roles) => change({ roles })}
      />
      <FormFoot errors={errors} failure={failure} t={t} onCancel={onCancel} />
    </form>
  );
}

interface FormFootProps {
  readonly errors: DraftErrors;
  /** Why it could not be saved; empty where nothing went wrong. */
  readonly failure: string;
  readonly t: Translate;
  readonly onCancel: () => void;
}

/** Save and cancel, and why nothing was saved. */
function FormFoot({ errors, failure, t, onCancel }: FormFootProps) {
  const wrong = Object.keys(errors).length;
  return (
    <div class="fc-form-foot">
      <p class="fc-form-wrong" role="alert">
        {wrong > 0 && countedText(wrong, 'manager_invalid', t)}
        {wrong === 0 && failure && t('manager_failed', [failure])}
      </p>
      <button type="button" class="fc-button" onClick={onCancel}>
        {t('manager_cancel')}
      </button>
      <button type="submit" class="fc-button" data-kind="main">
        {t('manager_save')}
      </button>
    </div>
  );
}

/** The person the form is for, the day, and the way to save. */
interface PersonFormInput {
  readonly id: string;
  readonly previous?: Person | undefined;
  /** What is filled in beforehand for a new person; absent: nothing. */
  readonly proposed?: PersonDraft | undefined;
  readonly today: Day;
  readonly onSave: (person: Person) => Promise<void>;
}

/** The form's state: the draft, what is wrong with it, and the way to save it. */
function usePersonForm({ id, previous, proposed, today, onSave }: PersonFormInput) {
  const [draft, setDraft] = useState<PersonDraft>(() =>
    previous ? draftOf(previous) : (proposed ?? emptyDraft(today)),
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
