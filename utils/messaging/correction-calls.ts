import type { Correction } from '../corrections/correction';
import type { ManagerPlace } from '../corrections/manager-places';
import type { Day, Person } from '../people/person';
import type { Mention, RecogniseInput } from '../recognition/contract';
import type { PersonLine } from '../storage/model';

/** Blocks of an article, and the address of its page, for which the reader may have corrected names. */
export interface PageInput extends RecogniseInput {
  readonly address?: string;
}

/** A name as an article has it: for whom it was taken, and why. */
export interface NameHere extends Pick<Mention, 'kind' | 'confidence' | 'reason'> {
  /** Without a form of address. */
  readonly name: string;
}

/** The name of an open card, where it stands, and for whom it was taken. */
export interface CardHere extends Pick<NameHere, 'name' | 'kind'> {
  readonly people: readonly string[];
  readonly address: string;
  readonly title: string;
  readonly published: Day | null;
}

/** Where a correction that a card makes is kept at once; one that holds everywhere is asked about first. */
export type PageScope = 'article' | 'site';

/** A choice made in the card of a token; no person: nobody. */
export interface CorrectHere {
  readonly token: string;
  readonly personId: string | null;
  readonly scope: PageScope | 'always';
}

/** Calls that find somebody else whom a name may mean. */
export interface WhoElseCalls {
  /** Whoever bears the name or a part of it, the best known first. */
  namesakes(args: { name: string }): { people: readonly Person[] };
  searchPeople(args: { query: string; limit: number }): { lines: readonly PersonLine[] };
}

/**
 * Calls by which the reader corrects the name of an open card. The token tells that the frame is the
 * one the page's content script made; name and page are as that script tells them.
 */
export interface CardCorrectionCalls extends WhoElseCalls {
  /** `asked`: nothing is kept yet, the manager asks; else what stood in its place. */
  correctHere(
    args: CorrectHere,
  ): { readonly asked: true } | { readonly asked: false; readonly before: Correction | null };
  /** One of those the name was taken for, in this article, until its tab is closed. */
  chooseHere(args: { token: string; personId: string }): Record<never, never>;
  /** Takes that back: `before` stands again. */
  takeBackHere(args: {
    token: string;
    scope: PageScope;
    before: Correction | null;
  }): Record<never, never>;
  /** Opens the manager's form at a fact of a person, with the article as its source. */
  correctFact(args: {
    token: string;
    personId: string;
    fact: { readonly label: string; readonly from?: string };
  }): Record<never, never>;
  /** Opens the manager at a person whom the card tells of, or at what can be done about their entry. */
  showInManager(args: {
    token: string;
    personId: string;
    place: ManagerPlace;
  }): Record<never, never>;
}

/** Calls by which our own pages read and change corrections of names. */
export interface CorrectionCalls extends WhoElseCalls {
  /** All, the newest first; and of the ids in them those that nobody has any more. */
  listCorrections(args: Record<never, never>): {
    corrections: readonly Correction[];
    gone: readonly string[];
  };
  /** `before` is what stood in its place. */
  saveCorrection(args: { correction: Correction }): { before: Correction | null };
  removeCorrection(args: { id: string }): { before: Correction | null };
  /** Adds those that are not here, and answers with them. */
  addCorrections(args: { corrections: readonly Correction[] }): {
    added: readonly Correction[];
  };
  /** Forgets them all, and answers with them. */
  forgetCorrections(args: Record<never, never>): { forgotten: readonly Correction[] };
}
