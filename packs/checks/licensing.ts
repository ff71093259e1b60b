import { licenceOf, ROWS_ALLOWED, type SourceLicence } from '../licences';
import type { ListedPack } from '../pack-list';
import type { NamedSource } from '../pack-sources';
import type { SourceFile } from '../source-format';
import { type Check, nameFact, type PackProblem } from './problem';

/**
 * Rows are only of sources whose licence the pack's own allows, and attribution is where a licence
 * wants it; nothing claims "still in office" on the word of a source that has ended.
 */
export function checkLicences(header: ListedPack, licences: readonly SourceLicence[]): Check {
  return ({ files }) => [
    ...files.filter(isOfRows).flatMap((named) => rowProblems(named, header, licences)),
    ...files.flatMap((named) => endedProblems(named)),
  ];
}

/** What `packs:refresh` wrote; people write YAML. */
function isOfRows({ file }: NamedSource): boolean {
  return file.endsWith('.json');
}

function rowProblems(
  { file, content, added }: NamedSource,
  { licence, attribution }: ListedPack,
  licences: readonly SourceLicence[],
): PackProblem[] {
  const taken = Object.entries(content.sources).filter(([key]) => !added?.has(key));
  return taken.flatMap(([key, source]) => {
    const at = `${file}: ${key}`;
    if (source.by_hand === true) return readProblems(at, key, content);
    const found = licenceOf(source, licences);
    if (!found) return [{ at, reason: 'its licence does not stand in licences.yaml' }];
    const refusals: string[] = [];
    if (found.taken !== 'rows') refusals.push(`${found.name} may be cited, no rows taken`);
    if (found.read === undefined) refusals.push(`nobody has read the licence of ${found.name}`);
    if (!ROWS_ALLOWED[licence]?.includes(found.licence))
      refusals.push(`a pack under ${licence} holds no rows under ${found.licence}`);
    if (wantsAttribution(found) && !attribution.some((words) => words.includes(found.name)))
      refusals.push(`the pack's attribution does not name ${found.name}`);
    return refusals.map((reason) => ({ at, reason }));
  });
}

/** A page that somebody read for single facts tells of few people; one that tells of many is a list. */
const PEOPLE_OF_PAGE = 10;

function readProblems(at: string, key: string, { persons }: SourceFile): PackProblem[] {
  const told = persons.filter((one) => one.facts.some(({ sources }) => sources.includes(key)));
  const reason = `read by hand, yet cited of ${told.length} people`;
  return told.length > PEOPLE_OF_PAGE ? [{ at, reason }] : [];
}

function wantsAttribution({ licence }: SourceLicence): boolean {
  return !['CC0-1.0', 'public domain'].includes(licence);
}

/** Sources that say nothing new any more, by the beginning of their addresses, and from when on. */
const ENDED = [{ starts: 'https://github.com/factbook/factbook.json/', after: '2026-02-01' }];

/** An office without an end claims "still" on the day to which the person is verified. */
function endedProblems({ file, content }: NamedSource): PackProblem[] {
  return content.persons.flatMap((person) =>
    person.facts
      .filter((fact) => fact.kind === 'office' && fact.to === undefined)
      .filter((fact) =>
        fact.sources.every((key) =>
          ENDED.some(
            ({ starts, after }) =>
              content.sources[key]?.url.startsWith(starts) && person.verified >= after,
          ),
        ),
      )
      .map((fact) => ({
        at: `${file}: ${nameFact(person, fact)}`,
        reason: 'has no end on the word of a source that has ended',
      })),
  );
}
