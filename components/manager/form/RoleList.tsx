import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import type { DraftErrors } from '../../../utils/people/draft/check-draft';
import { emptyRole, type RoleDraft } from '../../../utils/people/draft/person-draft';
import type { Day } from '../../../utils/people/person';
import { Icon } from '../../parts/Icon';
import { RoleFields } from './RoleFields';

interface RoleListProps {
  readonly roles: readonly RoleDraft[];
  readonly today: Day;
  readonly errors: DraftErrors;
  readonly t: Translate;
  readonly onChange: (roles: readonly RoleDraft[]) => void;
}

/** The roles of a person, to add to, change and remove. */
export function RoleList({ roles, today, errors, t, onChange }: RoleListProps) {
  const list = useRef<HTMLElement>(null);
  const before = useRef(roles.length);
  // A new role is there to be filled in; the button of a removed one is gone.
  useLayoutEffect(() => {
    const fieldsets = list.current?.querySelectorAll('fieldset');
    const target = roles.length > before.current ? fieldsets?.[roles.length - 1] : list.current;
    const wanted = roles.length > before.current ? 'input' : '.fc-roles-add';
    if (roles.length !== before.current) target?.querySelector<HTMLElement>(wanted)?.focus();
    before.current = roles.length;
  }, [roles.length]);

  return (
    <section class="fc-roles-form" ref={list} aria-label={t('manager_roles')}>
      <h3 class="fc-roles-title">{t('manager_roles')}</h3>
      <p class="fc-field-hint">{t('manager_roles_hint')}</p>
      {roles.map((role, index) => (
        <RoleFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a role is its place; its state is in the draft
          key={index}
          role={role}
          number={index + 1}
          errorAt={(field) => {
            const key = errors[`roles.${index}.${field}`];
            return key && t(key);
          }}
          t={t}
          onChange={(changed) => onChange(roles.map((one) => (one === role ? changed : one)))}
          onRemove={() => onChange(roles.filter((one) => one !== role))}
        />
      ))}
      <button
        type="button"
        class="fc-button fc-roles-add"
        onClick={() => onChange([...roles, emptyRole(today)])}
      >
        <Icon name="plus" />
        {t('manager_role_add')}
      </button>
    </section>
  );
}
