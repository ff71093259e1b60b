import type { RelationLine } from '../../utils/card/card-model';
import { OwnMark } from '../parts/OwnMark';
import type { Citing } from './citing';
import { PersonLink } from './PersonLink';
import { SourceMarks } from './SourceMarks';
import type { Leads } from './views';

/** What a line on somebody else gets; holders of a post are such lines too. */
export interface PersonLineProps extends Citing, Pick<Leads, 'onPerson'> {
  readonly line: RelationLine;
}

/** Somebody else, and what is said of them, with its sources. */
export function PersonLine({ line, onPerson, ...citing }: PersonLineProps) {
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
