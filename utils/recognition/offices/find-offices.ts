import type { Day } from '../../people/person';
import type { Mention } from '../contract';
import type { ArticleWords } from '../model';
import type { Trace } from '../trace/trace';
import { createBlockIndex } from './block-index';
import { chooseOffice, type WholeArticle } from './choose-office';
import { distinctPeople } from './distinct-people';
import { rolesOf } from './language-roles';
import { matchPhrase } from './match-phrase';
import type { LanguageRoles, Office, OfficeIndex, OfficeMatch, RolePhrase } from './model';
import { namesHere } from './names-beside';
import { indexOffices } from './office-index';
import { officesOf } from './offices-of';
import { tokenisePhrase } from './phrase-words';
import { type NamedRun, titlesOfOthers } from './titled-strangers';
import { toRoleMention } from './to-role-mention';
import { tracePhrase } from './trace-phrase';

/** An article whose names have been read. */
export interface NamedArticle {
  readonly phrases: readonly RolePhrase[];
  readonly runs: readonly NamedRun[];
  /** The named mentions. */
  readonly mentions: readonly Mention[];
  readonly words: ArticleWords;
  readonly published: Day | undefined;
  readonly trace?: Trace | undefined;
}

/**
 * Finds where the article calls its people by their offices: those that exactly one of the people it
 * names holds on its day, or had held, by the posts of their records. Without a day there are none.
 */
export function findOffices(article: NamedArticle): readonly Mention[] {
  const { phrases, published, words, trace } = article;
  const roles = rolesOf(words.language);
  if (published === undefined || roles === undefined || phrases.length === 0) return [];
  const all = officesIn(article, published, roles);
  if (all.length === 0) return [];
  const offices = indexOffices(all);
  const against = {
    offices,
    names: namesHere(article.mentions, article.runs, words),
    roles,
    published,
  };
  const readings = phrases.map((phrase) => matchPhrase(tokenisePhrase(phrase, roles), against));
  const whole = wholeArticle(article, offices, roles);
  for (const [at, { others }] of readings.entries()) {
    for (const { office } of others) whole.others.add(office, phrases[at]?.block ?? 0);
  }
  const chosen: OfficeMatch[] = [];
  for (const reading of readings) {
    const choice = chooseOffice(reading, whole);
    if (typeof choice === 'object') chosen.push(choice);
    else if (choice && trace) tracePhrase(trace, reading, choice);
  }
  return withoutOverlap(chosen).map(toRoleMention);
}

function officesIn({ runs }: NamedArticle, day: Day, roles: LanguageRoles): readonly Office[] {
  const people = runs.flatMap(({ claims }) => claims.flatMap((claim) => claim.people));
  const each = new Map(people.map((person) => [person.id, person]));
  return officesOf(distinctPeople(each.values()), day, roles);
}

function wholeArticle(
  { runs, mentions }: NamedArticle,
  offices: OfficeIndex,
  roles: LanguageRoles,
): WholeArticle {
  const others = createBlockIndex<Office>();
  const named = createBlockIndex<string>();
  for (const run of runs) {
    for (const office of titlesOfOthers(run, offices, roles))
      others.add(office, run.read.run.block);
  }
  for (const { personId, block } of mentions) if (personId !== null) named.add(personId, block);
  return { others, named };
}

/** Phrases can lie in one another: "the UK's prime minister" holds "UK's prime minister". */
function withoutOverlap(fits: readonly OfficeMatch[]): readonly OfficeMatch[] {
  const ends = new Map<number, number>();
  return [...fits]
    .sort(({ span: one }, { span: other }) => one.block - other.block || one.start - other.start)
    .filter(({ span }) => {
      if (span.start < (ends.get(span.block) ?? 0)) return false;
      ends.set(span.block, span.end);
      return true;
    });
}
