import { comparePlaces, placeOf } from '../candidates/places';
import { CONFIDENCE } from '../constants';
import { honorificBefore } from '../cues/forms-of-address';
import { canBeGivenName, isArticle, isOtherWord } from '../cues/word-kinds';
import type { Claim } from '../model';
import { type Applicable, firstOf, type Rule } from '../rule';
import type { Article, ShortName, StrangersByName, UnlockedForm } from './model';

/** A short form that may be a given name alone, and the given names of the article's strangers. */
interface GivenName extends ShortName {
  readonly article: Article;
  readonly strangeGiven: StrangersByName;
}

/** Given names that alone stand for nobody. */
export const NO_GIVEN_NAMES: readonly Applicable<GivenName>[] = [
  {
    id: 'given-after-form-of-address',
    example: '[Ada Quill|quill] left. They met Ms Ada.',
    counterExample: '[Ada Quill|quill] left. They met [Ada|quill].',
    applies: ({ run, span }) => honorificBefore(run, span) !== undefined,
  },
  {
    id: 'given-of-several-words',
    example: '[Jo-Ann Tamm|joann] left. They met Jo-Ann.',
    counterExample: '[Ada Quill|quill] left. They met [Ada|quill].',
    applies: ({ span }) => span.to - span.from > 1,
  },
  {
    id: 'given-is-family-name',
    example: '[Ada Quill|quill] met Una Quill. They met Quill.',
    counterExample: '[Ada Quill|quill] left. They met [Ada|quill].',
    applies: ({ forms }) => forms.some((form) => form.part !== 'given' && !isTitled(form, forms)),
  },
  {
    id: 'given-after-article',
    example: '[Ada Quill|quill] left. They met the Ada of old.',
    counterExample: '[Ada Quill|quill] left. They met [Ada|quill].',
    applies: ({ run, span }) => isArticle(run.words[span.from - 1]?.key ?? run.before.at(-1)),
  },
  {
    // A song, a film.
    id: 'given-quoted',
    example: '[Ada Quill|quill] sang. They knew “Ada” by heart.',
    counterExample: '[Ada Quill|quill] sang. “[Ada|quill] sang”, they said.',
    applies: ({ run, span }) => run.quoted && span.to - span.from === run.words.length,
  },
  {
    id: 'given-of-stranger',
    example: '[Ada Quill|quill] met Ada Smith. They met Ada.',
    counterExample: '[Ada Quill|quill] met Una Smith. They met [Ada|quill].',
    applies: ({ names, strangeGiven }) => names.some(({ key }) => strangeGiven.has(key)),
  },
  {
    id: 'given-is-common-word',
    example: '[Rain Tamm|rain] left in the rain. They met Rain.',
    counterExample: '[Rain Tamm|rain] left. They met [Rain|rain].',
    applies: ({ names, article: { words } }) =>
      names.some(({ key }) => words.small.has(key) || isOtherWord(key)),
  },
  {
    // "Will" at the start of a sentence may be the word.
    id: 'given-opens-sentence',
    example: '[Will Tamm|will] left. Will slept.',
    counterExample: '[Will Tamm|will] left. They met [Will|will].',
    applies: ({ run, span, names }) =>
      span.from === 0 && names.some(({ key }) => canBeGivenName(key)) && run.opening === 'sentence',
  },
  {
    id: 'given-of-several',
    example: '[Cy Holt|cy] met [Cy Tamm|tamm]. They saw Cy.',
    counterExample: '[Ada Quill|quill] left. They met [Ada|quill].',
    applies: ({ forms }) => new Set(forms.map(({ unlocked }) => unlocked)).size > 1,
  },
  {
    id: 'given-named-later',
    example: 'They met Ada. So did [Ada Quill|quill].',
    counterExample: '[Ada Quill|quill] left. They met [Ada|quill].',
    applies: ({ run, span, forms }) => {
      const first = forms[0]?.unlocked.places[0];
      return first === undefined || comparePlaces(first, placeOf(run, span)) > 0;
    },
  },
];

/** Whether the name is a given name that this person's title goes with: "King Philippe". */
function isTitled({ part, unlocked }: UnlockedForm, forms: readonly UnlockedForm[]): boolean {
  if (part !== 'title') return false;
  return forms.some((other) => other.part === 'given' && other.unlocked === unlocked);
}

/**
 * A given name alone: of the one person of the article who has it and was named in full before. Else
 * the id of the rule by which it is not.
 */
export function readGivenName(
  name: ShortName,
  strangeGiven: StrangersByName,
  article: Article,
): Claim | Pick<Rule, 'id'> {
  const { run, span, forms } = name;
  const refusal = firstOf(NO_GIVEN_NAMES, { ...name, article, strangeGiven });
  if (refusal !== undefined) return refusal;
  const { person, places, fullName } = (forms[0] as UnlockedForm).unlocked;
  const paragraph = (places[0]?.block ?? 0) + 1;
  return {
    run,
    span,
    people: [person],
    confidence: CONFIDENCE.givenName,
    reason: { rule: 'short-form', paragraph, unlockedBy: fullName },
  };
}
