import { PROMINENT } from '../../names/name-keys';
import { rulerName } from '../../names/name-parts';
import { nameWords } from '../../names/normalise';
import { patronymicFits } from '../../names/patronymics';
import type { Person } from '../../people/person';
import { initialsFit } from '../choose/bearers';
import { addressFits, genderFits, honorificBefore } from '../cues/forms-of-address';
import { isOfOtherPlace } from '../cues/peers';
import { isOpener } from '../cues/word-kinds';
import type { CandidateKey, Span, TokenisedRun } from '../model';
import { type Applicable, firstOf } from '../rule';
import type { Article } from './model';

/** A span that somebody bears, with the key under which they were found. */
export interface FoundName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly name: CandidateKey;
  readonly article: Article;
}

/** One who bears a name found. */
interface Bearer extends FoundName {
  readonly person: Person;
}

/** Ways in which a name found is not this bearer's: by what was left out of it, or stands by it. */
export const MISFITS: readonly Applicable<Bearer>[] = [
  {
    id: 'other-form-of-address',
    example: 'So spoke Mr Ada Quill.',
    counterExample: 'So spoke [Ms Ada Quill|quill].',
    applies: ({ run, span, person }) =>
      !addressFits(person, honorificBefore(run, span)) || isOfOtherPlace(run, span, person),
  },
  {
    id: 'another-peer',
    example: '[Lord Quayle of Bremen|quayle] met [Lord Quayle|quayle].',
    counterExample: '[Ada Quill|quill] met [Lord Quayle|peer].',
    applies: ({ name: { key }, person, article: { peers } }) =>
      peers.get(key)?.has(person.id) === false,
  },
  {
    id: 'no-name-before-nickname',
    example: 'Then “Ada” Quill spoke.',
    counterExample: 'So [Marta “Ada” Quill|quill] spoke.',
    applies: ({ name: { instead }, article: { words } }) =>
      instead !== undefined && isOpener(instead, words.language),
  },
  {
    id: 'other-gender-of-ending',
    example: 'Spotkanie z Robinem Tammem.',
    counterExample: 'Spotkanie z [Cy Tammem|tamm].',
    language: 'pl',
    applies: ({ name, person }) => !genderFits(person, name),
  },
  {
    id: 'other-patronymic',
    example: 'Вчера Иван Иванович Тамов сказал.',
    counterExample: 'Вчера [Иван Петрович Тамов|ivan] сказал.',
    language: 'ru',
    applies: ({ name: { patronymic }, person }) =>
      patronymic !== undefined && !patronymicFits(person, patronymic),
  },
  {
    // "Louis IX of Hesse" is not he of France.
    id: 'other-land',
    example: 'So spoke Otto IX of Bremen.',
    counterExample: 'So spoke [Otto IX|otto] of Saxony.',
    applies: ({ run, span, name: { patronymic }, person: { name } }) => {
      const [of, land = ''] = run.after;
      if (patronymic !== undefined || span.to < run.words.length || of !== 'of') return false;
      return rulerName(name) !== null && !nameWords(name).includes(land);
    },
  },
  {
    id: 'unknown-with-middle-name',
    example: 'So spoke Ada Marta Quill.',
    counterExample: '[Ada Quill|quill] spoke. So did [Ada Marta Quill|quill].',
    applies: ({ name: { without }, person, article }) =>
      without === 'middle-names' && !isKnown(person) && !article.namedInFull.has(person.id),
  },
  {
    // Without "Mrs", "Mrs St George" is a family name alone, or a church, a golf club, a place.
    id: 'saint-without-form-of-address',
    example: 'They met at St. Holt on Monday.',
    counterExample: 'They met [Mrs St. Holt|saint] on Monday.',
    applies: ({ run, span, name: { key }, person: { name } }) => {
      const [first = ''] = key.split(' ');
      if (!SAINTS.has(first) || honorificBefore(run, span) !== undefined) return false;
      return nameWords(name)[0] !== first;
    },
  },
  {
    id: 'other-initials',
    example: 'So spoke Jan W. Lund.',
    counterExample: 'So spoke [Jan K. Lund|lund].',
    applies: ({ run, span, name: { without }, person }) => {
      if (without !== 'initials') return false;
      const middle = run.words.slice(span.from + 1, span.to - 1).map((word) => word.key);
      return !initialsFit(person, middle);
    },
  },
];

/** Words before the name of a saint. */
const SAINTS: ReadonlySet<string> = new Set('st ste saint sainte sankt'.split(' '));

/** The rule by which a name is not this bearer's; none where it may be. */
export function misfitOf(bearer: Bearer): Applicable<Bearer> | undefined {
  return firstOf(MISFITS, bearer);
}

/** Known well enough, or on a list that does not say how well known anybody is. */
function isKnown({ prominence }: Person): boolean {
  return prominence === undefined || prominence >= PROMINENT;
}
