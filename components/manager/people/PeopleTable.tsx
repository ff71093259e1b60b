import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { OwnMark } from '../../parts/OwnMark';
import { Plate } from '../../parts/Plate';
import type { ManagedPerson, ManagerServices } from '../manager-services';
import { usePrivacy } from '../settings/privacy-services';
import './people-table.css';

interface PeopleTableProps {
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

interface PersonRowProps {
  readonly line: ManagedPerson;
  /** Whether the page was opened for them. */
  readonly isSought: boolean;
  /** Pages are shown nothing of them. */
  readonly isPrivate: boolean;
  readonly services: ManagerServices;
  readonly onEdit: (line: ManagedPerson) => void;
  readonly onRemove: (line: ManagedPerson) => void;
}

/** One person: name and role (today's, or the one they were found by), whose record it is, and what can be done with it. */
function PersonRow({ line, isSought, isPrivate, services, onEdit, onRemove }: PersonRowProps) {
  const { t, askedText } = services;
  const model = services.cardOf(line.person, line.asked?.day);
  const asked = askedText(line.asked);
  const [first] = model.then.roles;
  const row = useRef<HTMLLIElement>(null);
  // Who came here for somebody is taken to them.
  useEffect(() => {
    if (isSought) row.current?.focus();
  }, [isSought]);
  // The name is part of what the buttons are called: a list of them alone must make sense.
  const name = <span class="fc-unseen"> {model.name}</span>;
  return (
    <li
      class="fc-table-row"
      data-person={line.id}
      ref={row}
      {...(isSought && { 'aria-current': 'true', tabIndex: -1 })}
    >
      <Plate>{model.monogram}</Plate>
      <div class="fc-table-text">
        <span class="fc-role-text fc-entry-name">{model.name}</span>
        <span class="fc-detail">
          {asked ?? first?.text}
          <OwnMark text={asked === null ? (first?.own ?? '') : ''} />
        </span>
      </div>
      {isPrivate && <span class="fc-tag">{t('privacy_tag')}</span>}
      <OriginTag origin={line.origin} isOutdated={line.outdated !== undefined} t={t} />
      <div class="fc-table-tools">
        {line.origin !== 'pack' && (
          <button type="button" class="fc-button" data-kind="quiet" onClick={() => onRemove(line)}>
            {t(line.origin === 'own' ? 'manager_delete' : 'manager_revert')}
            {name}
          </button>
        )}
        <button type="button" class="fc-button" onClick={() => onEdit(line)}>
          {t('manager_edit')}
          {name}
        </button>
      </div>
    </li>
  );
}

interface OriginTagProps {
  readonly origin: ManagedPerson['origin'];
  /** Whether the pack has changed since what the reader corrected. */
  readonly isOutdated: boolean;
  readonly t: Translate;
}

/** Whose record it is: the reader's, a pack's, or a pack's with the reader's changes. */
export function OriginTag({ origin, isOutdated, t }: OriginTagProps) {
  return (
    <span class="fc-tag" data-origin={origin} data-outdated={isOutdated}>
      {t(isOutdated ? 'manager_origin_outdated' : `manager_origin_${origin}`)}
    </span>
  );
}
