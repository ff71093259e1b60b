import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import type { PersonDraft } from '../../../utils/people/draft/person-draft';
import { Field } from '../../parts/Field';
import { FormFoot } from './FormFoot';
import { OutdatedFields } from './OutdatedFields';
import { RoleList } from './RoleList';
import type { Outdated } from './use-outdated';
import { type PersonFormInput, usePersonForm } from './use-person-form';
import './person-form.css';

/** What the form gets. */
export interface PersonFormProps extends PersonFormInput {
  readonly title: string;
  /** What to know before changing this person; may be empty. */
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
