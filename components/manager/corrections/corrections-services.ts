import type { Correction } from '../../../utils/corrections/correction';
import type { Day, Person } from '../../../utils/people/person';

/** A correction of a name; `gone`: nobody has the id of whom it means any more. */
export interface ListedName {
  readonly id: string;
  readonly correction: Correction;
  readonly gone: boolean;
}

/** A pack's person in whom the reader corrected something. */
export interface CorrectedPerson {
  /** As the reader has them. */
  readonly person: Person;
  /** As the pack has them now, or had them where it is gone. */
  readonly packed: Person;
  readonly fields: readonly (keyof Person)[];
  /** Absent: it is not here any more. */
  readonly pack?: { readonly title: string; readonly version: string; readonly contact?: string };
}

/** The day the reader gave an article. */
export interface DayByHand {
  readonly address: string;
  readonly day: Day;
}

/** A correction that a card proposes for all pages. */
export interface NameProposal {
  readonly name: string;
  /** null: nobody. */
  readonly person: Person | null;
  readonly instead: readonly Person[];
}

/** All that the reader has corrected. */
export interface AllCorrections {
  readonly names: readonly ListedName[];
  readonly people: readonly CorrectedPerson[];
  readonly days: readonly DayByHand[];
}

/** Puts back what was undone. */
export type PutBack = () => Promise<void>;

/** Undoes something, which is told under this name. */
export type Undo = (name: string, action: () => Promise<PutBack>) => void;

/** The calls by which the list of corrections reaches the world around it. */
export interface CorrectionsServices {
  readonly read: () => Promise<AllCorrections>;
  readonly undoName: (line: ListedName) => Promise<PutBack>;
  readonly undoField: (line: CorrectedPerson, field: keyof Person) => Promise<PutBack>;
  readonly undoDay: (line: DayByHand) => Promise<PutBack>;
  /** The proposal with which the page was opened; null: none, or it was answered. */
  readonly proposal: () => Promise<NameProposal | null>;
  /** Keeps it for all pages, or drops it. */
  readonly answer: (proposal: NameProposal, isTrue: boolean) => Promise<void>;
  /** Answers whether the text was copied. */
  readonly copy: (text: string) => Promise<boolean>;
}
