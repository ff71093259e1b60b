import type { SourceFile } from '../source-format';
import { type Check, nameFact, type PackProblem, peopleOf } from './problem';

/** Every fact leads to a page, no page was read after the day it is used for, none lies unused. */
export const checkSourcing: Check = (all) => [...missing(all), ...unused(all), ...stale(all)];

function missing(all: Parameters<Check>[0]): PackProblem[] {
  return all.files.flatMap(({ file, content }) =>
    citations(content).flatMap(({ at, keys }) =>
      keys
        .filter((key) => !content.sources[key])
        .map((key) => ({ at: `${file}: ${at}`, reason: `unknown source "${key}"` })),
    ),
  );
}

/** Everything in a file that leads to a page. */
function citations(content: SourceFile): { at: string; keys: readonly string[] }[] {
  const ofPosts = content.posts.flatMap(({ label, vacant }) =>
    vacant.map(({ sources }) => ({ at: `${label}: vacant`, keys: sources })),
  );
  const ofPeople = content.persons.flatMap((person) => [
    { at: person.name, keys: person.sources },
    ...person.facts.map((fact) => ({ at: nameFact(person, fact), keys: fact.sources })),
  ]);
  return [...ofPosts, ...ofPeople];
}

function unused(all: Parameters<Check>[0]): PackProblem[] {
  return all.files.flatMap(({ file, content }) => {
    const used = new Set(citations(content).flatMap(({ keys }) => keys));
    return Object.keys(content.sources)
      .filter((key) => !used.has(key))
      .map((key) => ({ at: `${file}: ${key}`, reason: 'no fact uses this source' }));
  });
}

/** An open end claims "still": its latest page must reach the day that it, or else the person, is verified to. */
function stale(all: Parameters<Check>[0]): PackProblem[] {
  return peopleOf(all).flatMap(({ file, person }) => {
    const sources = all.files.find((named) => named.file === file)?.content.sources ?? {};
    return person.facts
      .filter((fact) => fact.kind === 'office' && fact.to === undefined)
      .map((fact) => ({ fact, verified: fact.verified ?? person.verified }))
      .filter(({ fact, verified }) => {
        const read = fact.sources.map((key) => sources[key]?.retrieved ?? '').sort();
        return (read.at(-1) ?? '') < verified;
      })
      .map(({ fact, verified }) => ({
        at: `${file}: ${nameFact(person, fact)}`,
        reason: `has no end, yet no source from ${verified} or later`,
      }));
  });
}
