import { firstDay } from '../../utils/people/dates/partial-date';
import type { SourceFact, SourceFile, SourcePerson } from '../source-format';

/** A person in the file that tells of them. */
export interface Told {
  readonly file: SourceFile;
  readonly person: SourcePerson;
}

/** A change in what a person held, stood for or belonged to. */
export interface FactChange {
  readonly kind: 'moved' | 'ended' | 'changed';
  readonly what: string;
}

interface Both {
  readonly was: SourceFact;
  readonly is: SourceFact;
}

/**
 * Somebody moved where a new office begins after what was known, whether an old one ends or not; an
 * end alone is an end; whatever else differs is a change of what was said.
 */
export function compareOffices(before: Told, after: Told): FactChange[] {
  const { pairs, lost, fresh } = pair(before.person.facts, after.person.facts);
  const ended = pairs.filter(({ was, is }) => isOffice(is) && !was.to && is.to !== undefined);
  const begun = fresh.filter((fact) => isOffice(fact) && isNews(fact, before.person.verified));
  const ends = ended.map(({ is }) => `${called(is, after)} to ${is.to}`);
  const starts = begun.map((fact) => `${called(fact, after)} from ${fact.from}`);
  const news = [...ends, ...starts].join(', ');
  const rest = [
    ...pairs
      .filter((both) => !ended.includes(both) && saysOtherwise(both))
      .map(({ was, is }) => `${stretch(was, before)} → ${stretch(is, after)}`),
    ...lost.map((fact) => `no more ${stretch(fact, before)}`),
    ...fresh.filter((fact) => !begun.includes(fact)).map((fact) => `also ${stretch(fact, after)}`),
  ];
  return [
    ...(news === '' ? [] : [{ kind: starts.length > 0 ? 'moved' : 'ended', what: news } as const]),
    ...rest.map((what) => ({ kind: 'changed', what }) as const),
  ];
}

/** Pairs what begins on one day, then what is of one post and has no other partner. */
function pair(before: readonly SourceFact[], after: readonly SourceFact[]) {
  const lost = [...before];
  const fresh = [...after];
  const pairs: Both[] = [];
  for (const key of [exactly, loosely]) {
    for (const was of [...lost]) {
      const is = fresh.find((fact) => key(fact) === key(was) && isOneTerm(was, fact));
      if (!is) continue;
      pairs.push({ was, is });
      lost.splice(lost.indexOf(was), 1);
      fresh.splice(fresh.indexOf(is), 1);
    }
  }
  return { pairs, lost, fresh };
}

function loosely({ kind, post, organization, label, status, person }: SourceFact): string {
  return [kind, post ?? label ?? organization, status ?? 'held', person].join('|');
}

function exactly(fact: SourceFact): string {
  return `${loosely(fact)}|${fact.from}`;
}

/** A second term in a post is no other start of the first. */
function isOneTerm(was: SourceFact, is: SourceFact): boolean {
  if (was.from === is.from) return true;
  return !(was.to !== undefined && is.from !== undefined && firstDay(is.from) > firstDay(was.to));
}

function isOffice({ kind }: SourceFact): boolean {
  return kind === 'office';
}

/** What began long before the day that was known to is a change of what was said, not a move. */
function isNews({ from, to }: SourceFact, verified: string): boolean {
  if (from === undefined) return false;
  return firstDay(from) > verified || to === undefined;
}

function saysOtherwise({ was, is }: Both): boolean {
  return content(was) !== content(is);
}

function content({ sources: _sources, ...said }: SourceFact): string {
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function stretch(fact: SourceFact, told: Told): string {
  const shown = fact.verified === undefined ? '' : ` (shown to ${fact.verified})`;
  return `${called(fact, told)} ${fact.from ?? ''}–${fact.to ?? ''}${shown}`;
}

function called({ label, post, organization, role, kind }: SourceFact, { file }: Told): string {
  const listed = file.posts.find(({ id }) => id === post)?.label;
  const group = file.organizations.find(({ id }) => id === organization)?.name;
  return label ?? listed ?? group ?? role ?? kind;
}
