import type { CardLinks } from './views';

/** What somebody named on a card gets. */
export interface PersonLinkProps extends Pick<CardLinks, 'onPerson'> {
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
