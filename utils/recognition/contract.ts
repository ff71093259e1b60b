import type { Day, Person } from '../people/person';

/** A run of text that is read as a unit: a paragraph, heading, list item, caption. */
export interface Block {
  /** Position in the article, from 0; blocks sent later have higher numbers. */
  readonly index: number;
  readonly text: string;
}

/** An article's day and language, as far as they are known. */
export interface ArticleContext {
  /** Day of publication, if known. */
  readonly published?: Day;
  /** BCP 47 language of the text, if known. */
  readonly language?: string;
}

/** The article's primary language subtag, such as `en`; empty where it is not known. */
export function languageOf({ language = '' }: ArticleContext): string {
  return (language.split('-', 1)[0] ?? '').toLowerCase();
}

/** A span of a block that stands for a person (or, `personId` null, for one of several). */
export interface Mention {
  readonly block: number;
  /** UTF-16 offsets into the block's text; possessive endings are outside. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name alone, where a form of address stands before it in the text. */
  readonly name?: string;
  readonly kind: 'name' | 'role';
  /** null: a chooser, `candidates` says between whom. */
  readonly personId: string | null;
  readonly candidates: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** People who bear a normalised key; keys nobody bears are absent. */
export type PeopleByKey = ReadonlyMap<string, readonly Person[]>;

/** The reader's word on whom a name means, where recognition took it for somebody else. */
export interface NameCorrection {
  /** null: nobody. */
  readonly person: Person | null;
  /** Ids of those it was taken for. */
  readonly instead: readonly string[];
  /** Said of this very article: nothing in it goes before that. */
  readonly here: boolean;
}

/** The reader's corrections that hold for an article, by `correctionKey` of the name. */
export type NameCorrections = ReadonlyMap<string, NameCorrection>;

/** Looks up who bears each of the keys. The one effect recognition needs. */
export type FindPeople = (keys: readonly string[]) => Promise<PeopleByKey>;

/** The memory of a page's earlier blocks, for its next ones. Plain JSON, opaque to its carrier. */
export interface RecognitionContext {
  readonly version: number;
  readonly state: unknown;
}

export interface RecogniseInput {
  readonly blocks: readonly Block[];
  readonly article: ArticleContext;
  /** From the reply about this article's earlier blocks; absent for the first. */
  readonly context?: RecognitionContext;
}

export interface RecogniseResult {
  /** Mentions to add, or to put in the place of an earlier one with the same block, start and end. */
  readonly mentions: readonly Mention[];
  /** Earlier mentions that no longer stand. */
  readonly withdrawn: readonly { block: number; start: number; end: number }[];
  readonly context: RecognitionContext;
  /** The people mentioned by this reply, each once. */
  readonly people: readonly Person[];
}

/** The ways in which a span is taken for a person. */
export const REASON_RULES = [
  'full-name',
  'alias',
  'honorific',
  'short-form',
  'prominent-surname',
  'own-choice',
  'reader',
  'several',
  'title',
  'former-title',
  'role',
  'former-role',
] as const;

/** Why a span was taken for a person; put into words by the messages `reason_*`. */
export interface Reason {
  readonly rule: (typeof REASON_RULES)[number];
  /** 1-based paragraph where the full name that unlocked a short form stands. */
  readonly paragraph?: number;
  /** The full name that unlocked it. */
  readonly unlockedBy?: string;
}
