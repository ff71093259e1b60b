import { distinctPeople } from '../choose/records';
import { CONFIDENCE } from '../constants';
import type { Mention } from '../contract';
import { peopleOf } from '../resolve/claim';
import type { Article, ClaimedRun } from '../resolve/model';
import type { Dropped, Trace } from '../trace/trace';
import { chooseOffice, createBlockIndex, type WholeArticle } from './choose-office';
import { rolesOf } from './language-roles';
import { matchPhrase } from './match-phrase';
import type {
  LanguageRoles,
  Office,
  OfficeMatch,
  OfficesByWord,
  PhraseMatches,
  RolePhrase,
} from './model';
import { namesHere } from './names-beside';
import { indexOffices } from './office-index';
import { officesOf } from './offices-of';
import { tokenisePhrase } from './phrase-words';
import { titlesOfOthers } from './titled-strangers';

/** An article whose names are read. */
export interface NamedArticle {
  readonly phrases: readonly RolePhrase[];
  readonly runs: readonly ClaimedRun[];
  /** The named mentions. */
  readonly mentions: readonly Mention[];
  readonly article: Pick<Article, 'words' | 'published' | 'trace'>;
}

/**
 * Finds where the article calls its people by their offices: those that exactly one of the people it
 * names holds on its day, or had held, by the posts of their records. Without a day there are none.
 */
export function findOffices(named: NamedArticle): readonly Mention[] {
  const { phrases, runs, mentions, article } = named;
  const { words, published, trace } = article;
  const roles = rolesOf(words.language);
  if (published === undefined || roles === undefined || phrases.length === 0) return [];
  const all = officesOf(distinctPeople(peopleOf(runs)), published, roles);
  if (all.length === 0) return [];
  const offices = indexOffices(all);
  const context = { offices, names: namesHere(mentions, runs, words), roles, published };
  const matches = phrases.map((phrase) => matchPhrase(tokenisePhrase(phrase, roles), context));
  const whole = wholeArticle(named, offices, roles);
  for (const [at, { others }] of matches.entries()) {
    for (const { office } of others) whole.others.add(office, phrases[at]?.block ?? 0);
  }
  const chosen: OfficeMatch[] = [];
  for (const match of matches) {
    const choice = chooseOffice(match, whole);
    if (choice === undefined) continue;
    if ('office' in choice) chosen.push(choice);
    else if (trace) tracePhrase(trace, match, choice);
  }
  return withoutOverlap(chosen).map(toRoleMention);
}

function wholeArticle(
  { runs, mentions }: NamedArticle,
  offices: OfficesByWord,
  roles: LanguageRoles,
): WholeArticle {
  const others = createBlockIndex<Office>();
  const named = createBlockIndex<string>();
  for (const run of runs) {
    for (const office of titlesOfOthers(run, offices, roles)) others.add(office, run.run.block);
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

/** The mention an office makes of its holder. */
function toRoleMention({ office, span, owned }: OfficeMatch): Mention {
  const { id } = office.person;
  const sure = owned ? CONFIDENCE.role : CONFIDENCE.bareRole;
  return {
    ...span,
    kind: 'role',
    personId: id,
    candidates: [id],
    confidence: office.former ? CONFIDENCE.formerRole : sure,
    reason: { rule: office.former ? 'former-role' : 'role' },
  };
}

/** Says why a phrase that names an office stands for nobody. */
function tracePhrase(
  trace: Trace,
  { matches, past, others, refused }: PhraseMatches,
  { id, why }: { readonly id: string; readonly why: Dropped },
): void {
  const named = [...matches, ...past, ...others];
  const all = named.length > 0 ? named : refused;
  const [first] = all;
  if (first === undefined) return;
  const people = [...new Set(all.map(({ office }) => office.person.id))];
  const { block, start, text } = first.span;
  trace({ type: 'dropped', of: 'role', block, start, text, people, why, rule: id });
}
