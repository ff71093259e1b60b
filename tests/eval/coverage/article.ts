import * as v from 'valibot';
import { isDay } from '../../../utils/people/dates/partial-date';

/** What the people named are, in the order of the tables. */
export const CLASSES = {
  H: 'heads of state and government',
  M: 'ministers',
  L: 'legislators',
  P: 'party leaders, candidates',
  D: 'diplomats, envoys',
  J: 'judges, lawyers',
  O: 'officials, officers',
  G: 'governors, mayors',
  B: 'business',
  S: 'science',
  R: 'royalty, religion',
  SP: 'sport',
  C: 'culture',
  N: 'journalists',
  PR: 'private persons',
  X: 'others',
} as const;

/** A class of people, as the annotation writes it. */
export type PersonClass = keyof typeof CLASSES;

/** No field of ours is longer: what is kept of an article is names, days and words, no text. */
const LONGEST = 200;

/** A short text that says something. */
export const ShortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));

/** A real calendar day. */
export const DayText = v.pipe(v.string(), v.check(isDay, 'not a calendar day'));

/** What both sets say of a person an article names. */
export const NAMED_FIELDS = {
  name: ShortText,
  cls: v.picklist(Object.keys(CLASSES) as PersonClass[]),
  /** As the article gives it for its day. */
  office: v.optional(ShortText),
  /** How the article writes the name, where that differs. */
  aka: v.optional(v.pipe(v.array(ShortText), v.minLength(1))),
};

/** A person an article names. */
export type NamedPerson = v.InferOutput<v.ObjectSchema<typeof NAMED_FIELDS, undefined>>;

/** An article with everybody it names. */
export interface Article {
  readonly url: string;
  readonly date: string;
  readonly topic: string;
  /** null where its set does not say. */
  readonly country: string | null;
  readonly people: readonly NamedPerson[];
  /** null where nothing of its text is kept. */
  readonly text: string | null;
}
