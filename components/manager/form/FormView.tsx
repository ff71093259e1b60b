import { useState } from 'preact/hooks';
import type { Person } from '../../../utils/people/person';
import type { ManagedPerson, ManagerServices } from '../manager-services';
import { PrivacyChoice } from '../settings/PrivacyChoice';
import { useOutdated } from './OutdatedFields';
import { PersonForm } from './PersonForm';

interface FormViewProps {
  readonly form: 'new' | ManagedPerson;
  readonly services: ManagerServices;
  readonly onSave: (person: Person) => Promise<void>;
  readonly onCancel: () => void;
}

/** The form for a new person or for one there is. */
export function FormView({ form, services, onSave, onCancel }: FormViewProps) {
  const { t, today, newId } = services;
  const [id] = useState(() => (form === 'new' ? newId() : form.id));
  const outdated = useOutdated(form, services.loadPacked);
  const wanted = services.factToCorrect;
  const fact = form !== 'new' && wanted?.personId === form.id ? wanted : null;
  const previous = form === 'new' ? undefined : form.person;
  return (
    <main class="fc-manager-form">
      <PersonForm
        title={previous ? t('manager_edit_person', [previous.name]) : t('manager_add')}
        hint={form !== 'new' && form.origin !== 'own' ? t('manager_correct_hint') : ''}
        id={id}
        previous={previous}
        outdated={outdated}
        fact={fact}
        today={today}
        t={t}
        onSave={onSave}
        onCancel={onCancel}
      />
      {(form === 'new' || form.origin === 'own') && (
        <PrivacyChoice privacy={services.privacy} t={t} personId={id} />
      )}
    </main>
  );
}
