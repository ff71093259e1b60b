import type { RelationLine } from '../../utils/card/card-model';
import { OwnMark } from '../parts/OwnMark';
import { type Citing, SourceMarks } from './SourceMarks';
import type { CardLinks } from './views';

interface PersonItemProps extends Citing, Pick<CardLinks, 'onPerson'> {
  /** Holders of a post are such lines too. */
  readonly line: RelationLine;
}

/** Somebody else, and what is said of them, with its sources. */
export function PersonItem({ line, onPerson, ...citing }: PersonItemProps) {
  const { personId, name, text, sources, own } = line;
  const marks = (
    <>
      <SourceMarks numbers={sources} {...citing} />
      <OwnMark text={own} />
    </>
  );
  return (
    <li class="fc-role">
      <PersonLink id={personId} name={name} onPerson={onPerson} />
      {text ? (
        <span class="fc-detail">
          {text}
          {marks}
        </span>
      ) : (
        marks
      )}
    </li>
  );
}

interface PersonLinkProps extends Pick<CardLinks, 'onPerson'> {
  readonly id: string;
  readonly name: string;
}

/** The name of somebody else, leading to their card where there is a way. */
function PersonLink({ id, name, onPerson }: PersonLinkProps) {
  if (!onPerson) return <span class="fc-role-text">{name}</span>;
  return (
    <button type="button" class="fc-person-link" onClick={() => onPerson(id, name)}>
      <span class="fc-role-text">{name}</span>
    </button>
  );
}
