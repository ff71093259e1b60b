import { useState } from 'preact/hooks';
import type { Person } from '../../../utils/people/person';
import type { ManagerServices } from '../manager-services';
import { type OpenForm, personIn } from '../manager-state';
import { PrivacyChoice } from '../settings/PrivacyChoice';
import { useOutdated } from './OutdatedFields';
import { PersonForm } from './PersonForm';

interface FormViewProps {
  readonly form: OpenForm;
  readonly services: ManagerServices;
  readonly onSave: (person: Person) => Promise<void>;
  readonly onCancel: () => void;
}

/** The form for a new person or for one there is. */
export function FormView({ form, services, onSave, onCancel }: FormViewProps) {
  const { t, today, newId } = services;
  const line = personIn(form);
  const [id] = useState(() => line?.id ?? newId());
  const outdated = useOutdated(line, services.loadPacked);
  const previous = line?.person;
  return (
    <main class="fc-manager-form">
      <PersonForm
        title={previous ? t('manager_edit_person', [previous.name]) : t('manager_add')}
        hint={line && line.origin !== 'own' ? t('manager_correct_hint') : ''}
        id={id}
        previous={previous}
        proposed={form !== 'new' && 'proposed' in form ? form.proposed : undefined}
        outdated={outdated}
        today={today}
        t={t}
        onSave={onSave}
        onCancel={onCancel}
      />
      {(line === null || line.origin === 'own') && (
        <PrivacyChoice privacy={services.privacy} t={t} personId={id} />
      )}
    </main>
  );
}
