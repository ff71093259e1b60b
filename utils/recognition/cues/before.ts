import { isParticle } from '../../names/particles';
import { isSuffix } from '../../names/suffixes';
import { unionOf } from '../../names/word-lists';
import type { ArticleWords, Span, TokenisedRun } from '../model';
import { firstOf } from '../rule';
import { isPair, type Side, type SideRule } from './beside';
import { isHeadBeforeName, isThingBySmallWords } from './head-words';
import { isArticleBeforeNoun } from './nouns-before';
import { isSign } from './sign-words';
import { canBeGivenName, isNeutralBefore, isOpener, isTitleWord } from './word-kinds';

const ADDRESS_LETTERS = unionOf(({ addressLetters }) => addressLetters);

/** Rules on the word before a name; the first that applies says what it makes of the name. */
export const BEFORE: readonly SideRule[] = [
  {
    // "А. В. Путин" is no В. Путин.
    id: 'initial-before',
    example: '[Ada Quill|quill] left. I. A. Quill stayed.',
    counterExample: '[Ada Quill|quill] left. [A. Quill|quill] stayed.',
    says: 'longer-name',
    applies: ({ run, span, word }) =>
      word?.initial === true &&
      word.honorific === undefined &&
      run.words[span.from]?.gap === 'dot' &&
      run.style !== 'caseless',
  },
  {
    id: 'no-capitals-before',
    example: '总理[李青云|qingyun]说',
    counterExample: 'So Marta Ada Quill spoke.',
    language: 'zh',
    says: 'free',
    applies: ({ run }) => run.style === 'caseless',
  },
  {
    id: 'ampersand-before',
    example: '[Ada Quill|quill] spoke. Marks & Quill did not.',
    counterExample: '[Ada Quill|quill] spoke. Marks and [Quill|quill] did not.',
    says: 'longer-name',
    applies: ({ run, word }) => word === undefined && run.opening === 'ampersand',
  },
  {
    id: 'thing-before',
    example: 'They saw hurricane Ada Quill.',
    counterExample: 'They saw [Ada Quill|quill].',
    says: 'longer-name',
    applies: ({ run, word, article: { language } }) =>
      word === undefined && isThingBySmallWords({ before: run.before.at(-1), language }),
  },
  {
    id: 'prefix-before',
    example: '[Ada Quill|quill] spoke to a pro-[Quill|quill] crowd.',
    counterExample: '[Ada Quill|quill] spoke to a mid-Quill crowd.',
    says: 'free',
    applies: ({ run, span, word, article: { language } }) => {
      const prefix = word === undefined ? run.before.at(-1) : word.key;
      if (!isSign('prefixes', prefix, language)) return false;
      if (word === undefined) return run.opening === 'hyphen';
      return run.words[span.from]?.gap === 'hyphen' && span.from === 1;
    },
  },
  {
    id: 'pair-before',
    example: '[Ada Quill|quill] met [Cy Tamm|tamm]. The [Quill|quill]-[Tamm|tamm] plan failed.',
    counterExample: '[Ada Quill|quill] met [Cy Tamm|tamm]. The Smith-Tamm plan failed.',
    says: 'free',
    applies: ({ run, span, word, article }) =>
      word !== undefined &&
      run.words[span.from]?.gap === 'hyphen' &&
      isPair(word, word.gap === 'hyphen' ? run.words[span.from - 2] : undefined, article),
  },
  {
    id: 'hyphen-before',
    example: '[Ada Quill|quill] spoke to a mid-Quill crowd.',
    counterExample: '[Ada Quill|quill] spoke to a [Quill|quill] crowd.',
    says: 'longer-name',
    applies: ({ run, span, word }) =>
      word === undefined ? run.opening === 'hyphen' : run.words[span.from]?.gap === 'hyphen',
  },
  {
    id: 'nothing-before',
    example: 'So spoke [Ada Quill|quill].',
    counterExample: 'So spoke Marta Ada Quill.',
    says: 'free',
    applies: ({ word }) => word === undefined,
  },
  {
    id: 'line-before',
    example: 'So spoke Marta\n[Ada Quill|quill].',
    counterExample: 'So spoke Marta Ada Quill.',
    says: 'free',
    applies: ({ run, span }) => run.words[span.from]?.gap === 'line',
  },
  {
    id: 'somebodys-before',
    example: '[Ada Quill|quill] sprach. Die Regierung [Quill|quill] fiel.',
    counterExample: '[Ada Quill|quill] sprach. Die Stiftung Marta Quill fiel.',
    language: 'de',
    says: 'free',
    applies: ({ word, article: { language } }) => isSign('ofSomebody', word?.key, language),
  },
  {
    id: 'head-before',
    example: 'So sailed USS Ada Quill.',
    counterExample: 'So sailed XTV [Ada Quill|quill].',
    says: 'longer-name',
    applies: ({ word }) => isHeadBeforeName(word?.key ?? ''),
  },
  {
    id: 'title-before',
    example: 'So spoke Republican [Ada Quill|quill].',
    counterExample: 'So spoke Marta Ada Quill.',
    says: 'free',
    applies: ({ word }) => {
      if (word?.casing === 'lower') return isParticle(word.key);
      const { honorific, key = '' } = word ?? {};
      return honorific !== undefined || isTitleWord(key) || isNeutralBefore(key);
    },
  },
  {
    id: 'letter-of-address',
    example: 'So spoke [U Cy Tamm|tamm].',
    counterExample: 'So spoke U. Cy Tamm.',
    says: 'free',
    applies: ({ run, span, word }) =>
      span.from === 1 && run.words[1]?.gap === 'space' && ADDRESS_LETTERS.has(word?.key ?? ''),
  },
  {
    // A body runs straight into the name of whom it is the office of.
    id: 'body-before',
    example: 'So spoke the leader of the Union of Romanians [Ada Quill|quill].',
    counterExample: 'So spoke Marta Ada Quill.',
    says: 'free',
    applies: ({ run, span, word }) =>
      run.style === 'sentence' && span.to - span.from > 1 && endsBody(word?.key ?? ''),
  },
  {
    // "BBC", "CEO", a dateline: all capitals before a name that is not.
    id: 'acronym-before',
    example: 'So spoke XTV [Ada Quill|quill].',
    counterExample: 'So spoke Xtv Ada Quill.',
    says: 'free',
    applies: ({ run, span, word }) =>
      word?.casing === 'capitals' &&
      run.words[span.from]?.casing === 'capital' &&
      !isSuffix(word.key),
  },
  {
    id: 'capitals-before',
    example: 'TODAY MARTA MEETS [ADA QUILL|quill]',
    counterExample: 'Today Marta Ada Quill spoke.',
    says: 'free',
    applies: ({ run }) => run.style === 'capitals',
  },
  {
    id: 'starts-small',
    example: 'But [Ada Quill|quill] spoke.',
    counterExample: 'Marta Ada Quill spoke.',
    says: 'free',
    applies: ({ run, span, article }) => startsSmall(run, span.from - 1, article),
  },
];

/** Reads what stands before a span. */
export function sideBefore(run: TokenisedRun, span: Span, article: ArticleWords): Side {
  const word = run.words[span.from - 1];
  return firstOf(BEFORE, { run, span, word, article })?.says ?? 'unknown-word';
}

/** A word with a capital only for its place: first of a sentence, or in a headline. */
export function startsSmall(
  run: TokenisedRun,
  at: number,
  { small, language }: ArticleWords,
): boolean {
  const key = run.words[at]?.key ?? '';
  if (canBeGivenName(key)) return false;
  if (at === 0 && isArticleBeforeNoun(run.before.at(-1), language)) return true;
  if (run.style === 'title') return isOpener(key, language) || small.has(key);
  return at === 0 && run.opening === 'sentence' && (isOpener(key, language) || small.has(key));
}

const BODIES = unionOf(({ noNames }) => noNames?.bodies);
const PARTIES = unionOf(({ noNames }) => noNames?.parties);
const PEOPLES = unionOf(({ neutral }) => neutral?.peoples);

/**
 * Whether a word ends the name of a body and is nobody's given name: "the Norland Party", "the Union of
 * Romanians".
 */
function endsBody(key: string): boolean {
  if (BODIES.has(key) || PARTIES.has(key)) return true;
  return key.endsWith('s') && PEOPLES.has(key.slice(0, -1));
}
