import { LANGUAGES } from '../../languages/all';
import { isSuffix } from '../../names/suffixes';
import { keysOfWords } from '../../names/word-lists';
import type { ArticleWords, CandidateKey, Run, Span, Token, TokenisedRun } from '../model';
import { firstOf } from '../rule';
import { isPair, type Side, type SideRule } from './beside';
import { headAfterName, isThingBySmallWords } from './head-words';
import { isReign, isVerb } from './person-signs';
import { isSign } from './sign-words';
import { isNeutralAfter, isOpener } from './word-kinds';

const CONJUNCTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.map(({ code, particles }) => [code, new Set(keysOfWords(particles?.conjunctions))]),
);

/** Rules on the word after a name; the first that applies says what it makes of the name. */
export const AFTER: readonly SideRule[] = [
  {
    id: 'no-capitals-after',
    example: '总理[李青云|qingyun]说',
    counterExample: 'So spoke Ada Quill Smith.',
    language: 'zh',
    says: 'free',
    applies: ({ run }) => run.style === 'caseless',
  },
  {
    id: 'thing-after',
    example: 'They saw the Ada Quill stadium.',
    counterExample: 'They saw [Ada Quill|quill]’s stadium.',
    says: 'longer-name',
    applies: ({ run, span, word, article: { language } }) =>
      word === undefined &&
      run.words[span.to - 1]?.possessive !== true &&
      isThingBySmallWords({ after: run.after[0], language }),
  },
  {
    id: 'word-tied-after',
    example: '[Ada Quill|quill] spoke. That [Quill|quill]-era rule fell.',
    counterExample: '[Ada Quill|quill] spoke. That Quill-style rule fell.',
    says: 'free',
    applies: ({ run, word, article: { language } }) =>
      word === undefined && run.closing === 'hyphen' && isSign('tied', run.after[0], language),
  },
  {
    id: 'tied-after',
    example: 'They liked an Ada Quill-style talk.',
    counterExample: 'They liked [Ada Quill|quill]’s style.',
    says: 'longer-name',
    applies: ({ run, word }) =>
      word === undefined && (run.closing === 'hyphen' || run.closing === 'ampersand'),
  },
  {
    id: 'firm',
    example: '[Ada Quill|quill] spoke. So did Quill and Quill.',
    counterExample: '[Ada Quill|quill] spoke. So did [Quill|quill] and Smith.',
    says: 'longer-name',
    applies: ({ run, span, word }) =>
      word === undefined && run.words.length === 1 && isFirm(run, run.words[span.from]?.key),
  },
  {
    id: 'nothing-after',
    example: 'So spoke [Ada Quill|quill].',
    counterExample: 'So spoke Ada Quill Smith.',
    says: 'free',
    applies: ({ word }) => word === undefined,
  },
  {
    id: 'line-after',
    example: 'So spoke [Ada Quill|quill]\nMarta left.',
    counterExample: 'So spoke Ada Quill Marta.',
    says: 'free',
    applies: ({ word }) => word?.gap === 'line',
  },
  {
    id: 'pair-after',
    example: '[Ada Quill|quill] met [Cy Tamm|tamm]. The [Quill|quill]-[Tamm|tamm] plan failed.',
    counterExample: '[Ada Quill|quill] met [Cy Tamm|tamm]. The Quill-Smith plan failed.',
    says: 'free',
    applies: ({ run, span, word, article }) => {
      const beyond = run.words[span.to + 1];
      return (
        word?.gap === 'hyphen' &&
        isPair(word, beyond?.gap === 'hyphen' ? beyond : undefined, article)
      );
    },
  },
  {
    id: 'noun-tied-after',
    example: '[Ada Quill|quill] sprach. Die [Quill|quill]-Regierung fiel.',
    counterExample: '[Ada Quill|quill] sprach. Die Quill-Stiftung fiel.',
    language: 'de',
    says: 'free',
    applies: ({ word, article: { language } }) =>
      word?.gap === 'hyphen' && isSign('tied', word.key, language),
  },
  {
    id: 'hyphen-after',
    example: '[Ada Quill|quill] spoke.\n\nTHE QUILL-WERKE OPEN TODAY',
    counterExample: '[Ada Quill|quill] spoke.\n\nTHE [QUILL|quill] WERKE OPEN TODAY',
    says: 'longer-name',
    applies: ({ word }) => word?.gap === 'hyphen',
  },
  {
    id: 'and-after',
    example: '[Ada Quill|quill] y [Cy Tamm|tamm] hablaron.',
    counterExample: 'Ada Quill Tamm.',
    language: 'es',
    says: 'free',
    applies: ({ word, article }) => word !== undefined && isConjunction(word, article.language),
  },
  {
    id: 'reign-after',
    example: '[Ada Quill|quill] spoke. The [Quill|quill] Administration said no.',
    counterExample: '[Ada Quill|quill] spoke. The Quill Foundation said no.',
    says: 'free',
    applies: ({ run, span, word, article: { language } }) =>
      word !== undefined &&
      span.to - span.from < LONGEST_FAMILY &&
      isReign(word.key, run.words[span.to + 1]?.key, language),
  },
  {
    id: 'head-after',
    example: 'TODAY THE ADA QUILL TOWER OPENS',
    counterExample: 'TODAY [ADA QUILL|quill] OPENS THE TOWER',
    says: 'longer-name',
    applies: ({ word }) =>
      word !== undefined && (isSuffix(word.key) || headAfterName(word.key) !== undefined),
  },
  {
    id: 'day-after',
    example: 'So spoke [Ada Quill|quill] Tuesday.',
    counterExample: 'So spoke Ada Quill Smith.',
    says: 'free',
    applies: ({ word }) => isNeutralAfter(word?.key ?? ''),
  },
  {
    id: 'capitals-after',
    example: 'TODAY [ADA QUILL|quill] WINS AGAIN',
    counterExample: 'So spoke Ada Quill Smith.',
    says: 'free',
    applies: ({ run }) => run.style === 'capitals',
  },
  {
    id: 'small-in-titles',
    example: '[Ada Quill|quill] And Friends Visit Bremen Again',
    counterExample: 'Ada Quill Smith Visits Bremen Again',
    says: 'free',
    applies: ({ run, word, article: { small, language } }) =>
      run.style === 'title' &&
      word !== undefined &&
      (small.has(word.key) || isOpener(word.key, language)),
  },
  {
    id: 'verb-in-titles',
    example: '[Ada Quill|quill] spoke.\n\n[Quill|quill] Defends Bremen Plan Again',
    counterExample: '[Ada Quill|quill] spoke.\n\nQuill Mobile Visits Bremen Again',
    says: 'free',
    applies: ({ run, word, article: { language } }) =>
      run.style === 'title' && word !== undefined && isVerb(word.key, language),
  },
];

/** Words of the longest family name: "Le Pen". A full name before a body's is the body's. */
const LONGEST_FAMILY = 3;

/** Reads what stands after a span. */
export function sideAfter(run: TokenisedRun, span: Span, article: ArticleWords): Side {
  const word = run.words[span.to];
  return firstOf(AFTER, { run, span, word, article })?.says ?? 'longer-name';
}

/** Whether by its ending alone the span owns what is named after it: "Merkels Rede". */
export function isPossessor(
  { words }: TokenisedRun,
  { to }: Span,
  names: readonly CandidateKey[],
): boolean {
  return words[to]?.gap === 'space' && names.every(({ possessive }) => possessive === true);
}

/** "Johnson and Johnson". */
function isFirm({ before, after }: Run, name: string | undefined): boolean {
  const first = after[0] === 'and' && after[1] === name;
  return first || (before.at(-1) === 'and' && before.at(-2) === name);
}

/** Whether a particle is rather "and" in the article's language: "Pedro Sánchez y Yolanda Díaz". */
function isConjunction({ casing, text }: Token, language: string): boolean {
  return casing === 'lower' && CONJUNCTIONS.get(language)?.has(text) === true;
}
