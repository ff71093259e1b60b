import type { ManagedPerson, ManagerServices } from '../manager-services';
import { usePrivacy } from '../settings/privacy-services';
import { PersonRow } from './PersonRow';
import './people-table.css';

/** What the list gets. */
export interface PeopleTableProps {
  readonly lines: readonly ManagedPerson[];
  /** Whom the page was opened for; null: nobody, or no more. */
  readonly sought: string | null;
  readonly services: ManagerServices;
  readonly onEdit: (line: ManagedPerson) => void;
  readonly onRemove: (line: ManagedPerson) => void;
}

/** The people there are, one a row. A list and not a table: rows fold on a narrow screen. */
export function PeopleTable({ lines, sought, services, onEdit, onRemove }: PeopleTableProps) {
  const { state } = usePrivacy(services.privacy);
  return (
    <ul class="fc-table" role="list" aria-label={services.t('manager_people')}>
      {lines.map((line) => (
        <PersonRow
          key={line.id}
          line={line}
          isSought={line.id === sought}
          isPrivate={line.origin === 'own' && (state?.all || state?.ids.includes(line.id)) === true}
          services={services}
          onEdit={onEdit}
          onRemove={onRemove}
        />
      ))}
    </ul>
  );
}
