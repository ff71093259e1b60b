import type { Person } from '../../people/person';

/** An office somebody of the article holds on its day, or held before, as an article may say it. */
export interface Office {
  readonly person: Person;
  readonly former: boolean;
  readonly phrases: readonly OfficePhrase[];
  /** Ways of saying the land or body it is of: "UK", "Labour Party". */
  readonly areas: readonly AreaName[];
  /** Whether the person is known to have held it in some part of a year. */
  readonly heldIn: (year: number) => boolean;
}

/** One way of saying an office without its land: "chancellor of the exchequer", "chancellor". */
export interface OfficePhrase {
  readonly words: readonly OfficeWord[];
  /** Alone it may be anybody's; with the land it is clear: "the leader", "the Labour leader". */
  readonly vague: boolean;
}

/** A word, or a land's name in any of its ways. */
export type OfficeWord = string | readonly AreaName[];

/** One name of a land, or of a body, of which a part will do: "Labour" for "Labour Party". */
export interface AreaName {
  readonly words: readonly string[];
  readonly inPart: boolean;
}
