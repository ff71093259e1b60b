import { type Applicable, firstOf } from '../rule';
import { findHead, type Head } from './match-head';
import { type Tail, tailAfter } from './match-tail';
import type { LanguageRoles, MatchedWords, Office, TokenisedPhrase } from './model';

/** An office found in a phrase, with what stands before and after it. */
interface FoundOffice {
  readonly read: TokenisedPhrase;
  readonly office: Office;
  readonly head: Head;
  readonly tail: Tail;
  /** Its land or body is named. */
  readonly owned: boolean;
  readonly roles: LanguageRoles;
}

/** A reason for which words that name an office are another's of that name, or nobody's. */
interface NoMatch extends Applicable<FoundOffice> {
  readonly is: 'nobody' | 'other';
}

/** Words that name an office and do not stand for its holder; the first that applies decides. */
export const NO_MATCHES: readonly NoMatch[] = [
  {
    id: 'holds-no-more',
    is: 'nobody',
    example: '[Ola Gray|gray] spoke. The speaker left.',
    counterExample: '[Ola Gray|gray] spoke. [The former speaker|gray] left.',
    on: '2024-01-01',
    applies: ({ office, head }) => office.former && !head.former,
  },
  {
    id: 'holds-still',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. The former prime minister left.',
    counterExample: '[Ola Prem|prem] spoke. [The current prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ office, head }) => head.former && !office.former,
  },
  {
    id: 'nobody-by-tail',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. The prime minister candidate left.',
    counterExample: '[Ola Prem|prem] spoke. [The prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ tail }) => tail.of === 'nobody',
  },
  {
    id: 'another-by-tail',
    is: 'other',
    example: '[Ola Prem|prem] spoke. The prime minister of Sorland left.',
    counterExample: '[Ola Prem|prem] spoke. [The prime minister of Norland|prem] left.',
    on: '2024-01-01',
    applies: ({ tail }) => tail.of === 'other',
  },
  {
    id: 'another-land-before',
    is: 'other',
    example: '[Ola Prem|prem] spoke. The Sorland prime minister left.',
    counterExample: '[Ola Prem|prem] spoke. [The Norland prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ head }) => head.strange,
  },
  {
    id: 'vague-office',
    is: 'nobody',
    example: '[Ida Head|head] spoke. The leader left.',
    counterExample: '[Ida Head|head] spoke. [The Norland leader|head] left.',
    on: '2024-01-01',
    applies: ({ head: { way }, owned }) => way.vague && !owned,
  },
  {
    id: 'office-as-possessor',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. Prime Minister’s plan failed.',
    counterExample: '[Ola Prem|prem] spoke. [Norland’s prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ read: { phrase }, owned }) => phrase.opener === 'possessor' && !owned,
  },
  {
    id: 'former-without-article',
    is: 'nobody',
    example: '[Ola Gray|gray] spoke. Former Speaker to visit Bremen.',
    counterExample: '[Ola Gray|gray] spoke. [The former Speaker|gray] to visit Bremen.',
    on: '2024-01-01',
    applies: ({ read: { phrase }, head }) => phrase.opener === 'capital' && head.former,
  },
  {
    id: 'office-called',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. Prime Minister, come here.',
    counterExample: '[Ola Prem|prem] spoke. [Prime Minister|prem] to visit Bremen.',
    on: '2024-01-01',
    applies: ({ read: { phrase, words }, head }) =>
      phrase.opener === 'capital' && words[head.to]?.gap !== 'space',
  },
  {
    id: 'office-of-many',
    is: 'nobody',
    example: '[Eva Kanz|kanz] sprach. Die Bundeskanzler gingen.',
    counterExample: '[Eva Kanz|kanz] sprach. [Die Bundeskanzlerin|kanz] ging.',
    language: 'de',
    on: '2024-01-01',
    applies: ({ read: { words }, head, roles }) =>
      !isSingular(words[0]?.key ?? '', words[head.to - 1]?.key ?? '', roles),
  },
  {
    id: 'office-to-come',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. She became the prime minister.',
    counterExample: '[Ola Prem|prem] spoke. She saw [the prime minister|prem].',
    on: '2024-01-01',
    applies: ({ read: { phrase }, roles }) => roles.openings.has(phrase.before.at(-1) ?? ''),
  },
  {
    id: 'office-itself',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. They saw the powers of the prime minister.',
    counterExample: '[Ola Prem|prem] spoke. They saw the plans of [the prime minister|prem].',
    on: '2024-01-01',
    applies: ({ read: { phrase }, roles }) => {
      const [beforeOf = '', of = ''] = phrase.before.slice(-2);
      return roles.ofs.has(of) && roles.posts.has(beforeOf);
    },
  },
];

/** Reads a phrase as an office; nothing where it does not name one of this name at all. */
export function matchOffice(
  read: TokenisedPhrase,
  office: Office,
  roles: LanguageRoles,
): MatchedWords | undefined {
  const head = findHead(read, office, roles);
  if (head === undefined) return undefined;
  const tail = tailAfter(read, head.to, office, roles);
  const owned = head.owned || tail.of === 'own';
  const rule = firstOf(NO_MATCHES, { read, office, head, tail, owned, roles });
  const { from, to } = head;
  if (rule === undefined) return { is: 'same', from, to: tail.to, owned };
  return { is: rule.is, from, to, owned: false, rule: ruleOf(rule, tail) };
}

/** Where what follows the office decides, that rule says more. */
function ruleOf({ id, is }: NoMatch, tail: Tail): string {
  return is === tail.of ? (tail.rule ?? id) : id;
}

/** Whether an office after an article is one person's: "die Kanzlerin", while "die Kanzler" are many. */
function isSingular(article: string, last: string, { feminine }: LanguageRoles): boolean {
  if (!feminine.articles.has(article)) return true;
  return feminine.ends.some((end) => last.endsWith(end));
}
