import { lastDay } from '../../utils/people/dates/partial-date';
import {
  CLASSES,
  classOf,
  highestClass,
  NO_POST,
  NOMINEE_PROMINENCE,
  PACK_START,
} from '../classes';
import { LACKS, type PersonGap } from '../known-gaps';
import type { PackSources } from '../pack-sources';
import type { SourceFact, SourceFile, SourcePerson } from '../source-format';
import { type Check, nameFact, type PackProblem } from './problem';

/** One of the things that a person may lack. */
type Lack = (typeof LACKS)[number];

/**
 * Everyone meets the standard of their class, or stands in the list of known gaps with what they
 * lack; a gap that is closed must leave the list.
 */
export function checkStandard(gaps: readonly PersonGap[]): Check {
  const known = new Map(gaps.map((gap) => [gap.person, new Set<Lack>(gap.lacks)]));
  return (all) => [
    ...all.files.flatMap(({ file, content }) =>
      content.persons.flatMap((person): PackProblem[] => {
        const found = lacking(all, { person, content });
        const listed = known.get(person.id) ?? new Set<Lack>();
        const at = `${file}: ${person.name}`;
        const fresh = found.filter(({ lack }) => !listed.has(lack));
        const closed = LACKS.filter((lack) => listed.has(lack)).filter(
          (lack) => !found.some((one) => one.lack === lack),
        );
        return [
          ...fresh.map(({ reason }) => ({ at, reason })),
          ...closed.map((lack) => ({ at, reason: `known gap "${lack}" is closed: strike it out` })),
        ];
      }),
    ),
    ...gaps
      .filter(({ person }) => !all.people.has(person))
      .map(({ person, name }) => ({
        at: 'known-gaps.yaml',
        reason: `${person} ${name} is not here`,
      })),
  ];
}

/** A thing that is lacking, and a sentence for the one who mends it. */
interface Lacking {
  readonly lack: Lack;
  readonly reason: string;
}

/** A person and the file they stand in. */
interface Listed {
  readonly person: SourcePerson;
  readonly content: SourceFile;
}

/** All that a person lacks of the standard in `packs/README.md`. */
function lacking(all: PackSources, listed: Listed): Lacking[] {
  return [
    ...sources(listed),
    ...publishers(all, listed),
    ...birth(listed),
    ...party(all, listed),
    ...prominence(all, listed),
    ...occupation(all, listed),
    ...summary(listed),
  ];
}

function sources({ person, content }: Listed): Lacking[] {
  const keys = [...person.sources, ...person.facts.flatMap((fact) => fact.sources)];
  const pages = new Set(keys.map((key) => content.sources[key]?.url));
  return pages.size >= 2 ? [] : [{ lack: 'sources', reason: 'rests on one page alone' }];
}

function publishers(all: PackSources, { person, content }: Listed): Lacking[] {
  return person.facts
    .filter((fact) => isFirstRank(all, fact) && publishersOf(fact, content).size < 2)
    .map((fact) => ({
      lack: 'publishers',
      reason: `${nameFact(person, fact)} is of the first rank and has one publisher`,
    }));
}

function isFirstRank(all: PackSources, fact: SourceFact): boolean {
  const held = classOf(all, fact);
  const isRecent = fact.to === undefined || lastDay(fact.to) >= PACK_START;
  return held !== undefined && CLASSES[held].firstRank && isRecent;
}

function publishersOf(fact: SourceFact, content: SourceFile): Set<string | undefined> {
  return new Set(fact.sources.map((key) => content.sources[key]?.publisher));
}

function birth({ person }: Listed): Lacking[] {
  return person.birth_date === undefined ? [{ lack: 'birth', reason: 'has no birth date' }] : [];
}

function party(all: PackSources, { person }: Listed): Lacking[] {
  const highest = highestClass(all, person);
  const isPartisan = highest !== undefined && CLASSES[highest].partisan;
  const hasParty = person.facts.some((fact) => fact.kind === 'party');
  if (!isPartisan || hasParty) return [];
  return [{ lack: 'party', reason: `holds office as ${highest}, yet no party is recorded` }];
}

function prominence(all: PackSources, { person }: Listed): Lacking[] {
  const highest = highestClass(all, person);
  const own = highest === undefined ? NO_POST.prominence : CLASSES[highest].prominence;
  const isNominee = person.facts.some((fact) => fact.status === 'nominee');
  const due = isNominee ? Math.max(own, NOMINEE_PROMINENCE) : own;
  if (person.prominence === due) return [];
  const reason = `prominence is ${person.prominence}, by ${highest ?? 'no post'} it is ${due}`;
  return [{ lack: 'prominence', reason }];
}

function summary({ person }: Listed): Lacking[] {
  return person.summary === undefined ? [{ lack: 'summary', reason: 'has no summary' }] : [];
}

function occupation(all: PackSources, { person }: Listed): Lacking[] {
  const isTold = person.facts.some(({ kind }) => kind === 'occupation' || kind === 'office');
  if (isTold || highestClass(all, person) !== undefined) return [];
  return [{ lack: 'occupation', reason: 'has neither an office nor an occupation' }];
}
