import type { Person } from '../../../utils/people/person';

/** A name of an article, and those it was taken for. */
export interface NameToCorrect {
  /** Without a form of address: "Harris". */
  readonly name: string;
  /** An office, as "the prime minister", is somebody's in one article. */
  readonly kind: 'name' | 'role';
  readonly until: readonly Person[];
}

/** Where a correction holds. */
export const SCOPES = ['article', 'site', 'always'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whom a name means by the reader's word, null for nobody, and where that holds. */
export interface NameChoice {
  readonly person: Person | null;
  readonly scope: Scope;
}

/** `asked`: the manager asks whether it is to hold everywhere, and nothing is kept yet. */
export type Corrected =
  | { readonly asked: true }
  | { readonly asked: false; readonly takeBack: () => Promise<void> };

/** The calls by which a correction of a name reaches the world around it. */
export interface WrongPersonServices {
  /** In a private window nothing is kept. */
  readonly isPrivate: boolean;
  /** The host of the article's page. */
  readonly host: string;
  readonly namesakes: (name: string) => Promise<readonly Person[]>;
  readonly search: (query: string) => Promise<readonly Person[]>;
  /** What they were on the article's day, in a few words. */
  readonly roleOf: (person: Person) => string;
  readonly correct: (name: NameToCorrect, choice: NameChoice) => Promise<Corrected>;
}
