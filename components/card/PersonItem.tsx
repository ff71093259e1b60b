import { Fragment } from 'preact';
import type { RelationLine } from '../../utils/card/card-model';
import { OwnMark } from '../parts/OwnMark';
import { type Citing, SourceMarks } from './SourceMarks';
import type { CardLinks } from './views';

interface PersonLineProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly first: RelationLine;
  /** What else is said of the same person. */
  readonly others: readonly RelationLine[];
}

/** Somebody else, and all that is said of them, in one running line. */
export function PersonLine({ first, others, onPerson, ...citing }: PersonLineProps) {
  return (
    <li class="fc-relation">
      {citing.t('card_with')}{' '}
      <PersonLink id={first.personId} name={first.name} onPerson={onPerson} />
      {first.text && ': '}
      {[first, ...others].map(({ text, sources, own }, index) => (
        <Fragment key={text}>
          {index > 0 && '; '}
          <bdi>{text}</bdi>
          <SourceMarks numbers={sources} {...citing} />
          <OwnMark text={own} />
        </Fragment>
      ))}
    </li>
  );
}

interface PersonItemProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly line: RelationLine;
}

/** A holder of a post: the name as a headword, and since when under it. */
export function PersonItem({ line, onPerson, ...citing }: PersonItemProps) {
  const { personId, name, text, sources, own } = line;
  return (
    <li class="fc-role">
      <PersonLink id={personId} name={name} onPerson={onPerson} />
      <SourceMarks numbers={sources} {...citing} />
      <OwnMark text={own} />
      {text && (
        <span class="fc-detail">
          <bdi>{text}</bdi>
        </span>
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
  if (!onPerson) return <bdi class="fc-role-text">{name}</bdi>;
  return (
    <button type="button" class="fc-person-link" onClick={() => onPerson(id, name)}>
      <bdi class="fc-role-text">{name}</bdi>
    </button>
  );
}
