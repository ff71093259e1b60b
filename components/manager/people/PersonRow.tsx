import { useEffect, useRef } from 'preact/hooks';
import { OwnMark } from '../../parts/OwnMark';
import type { ManagedPerson, ManagerServices } from '../manager-services';
import { OriginTag } from './OriginTag';

/** What one row of the list gets. */
export interface PersonRowProps {
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
export function PersonRow({
  line,
  isSought,
  isPrivate,
  services,
  onEdit,
  onRemove,
}: PersonRowProps) {
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
      <span class="fc-monogram" aria-hidden="true">
        {model.monogram}
      </span>
      <div class="fc-table-text">
        <span class="fc-role-text">{model.name}</span>
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
