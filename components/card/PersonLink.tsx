import type { Leads } from './views';

/** What somebody named on a card gets. */
export interface PersonLinkProps extends Pick<Leads, 'onPerson'> {
  readonly id: string;
  readonly name: string;
}

/** The name of somebody else, leading to their card where there is a way. */
export function PersonLink({ id, name, onPerson }: PersonLinkProps) {
  if (!onPerson) return <span class="fc-role-text">{name}</span>;
  return (
    <button type="button" class="fc-person-link" onClick={() => onPerson(id, name)}>
      <span class="fc-role-text">{name}</span>
    </button>
  );
}
