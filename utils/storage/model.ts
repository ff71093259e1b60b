import type { AskedOffice } from '../people/as-of/office';
import type { CompleteClaim } from '../people/complete';
import type { PackInfo } from '../people/origin';
import type { Day, Person } from '../people/person';
import type { Post } from '../people/posts/post';
import type { OwnRow, OwnRows } from './own/own-row';

/** A pack's own description of itself, as in its `pack` header. */
export interface PackHeader extends PackInfo {
  readonly licence: string;
  /** Where corrections go. */
  readonly contact?: string;
  /** A sentence about whom it holds. */
  readonly scope?: string;
  /** Words that its sources' licences want to be shown wherever its people are listed. */
  readonly attribution?: readonly string[];
  /** An address answering `{version, url, bytes, sha256}`. */
  readonly update?: string;
  /** Offices of which it says that it has everyone who held them. */
  readonly complete?: readonly CompleteClaim[];
}

/** A pack installed in this browser. */
export interface InstalledPack extends PackHeader {
  readonly people: number;
  readonly installed: Day;
}

/** A pack as a backup names it. */
export interface HashedPack extends InstalledPack {
  /** SHA-256 over all its people as they are kept here: the same for the same people. */
  readonly hash: string;
}

/** The normalised keys under which a person is found by name, each once. */
export type KeysOf = (person: Person) => readonly string[];

/** One line of a list or search result. */
export interface PersonLine {
  readonly id: string;
  readonly person: Person;
  /** `own`: added by the reader; `corrected`: a pack's person with the reader's corrections over it. */
  readonly origin: 'pack' | 'own' | 'corrected';
  /** Fields the reader corrected and the pack has changed since; the correction stays. */
  readonly outdated?: readonly (keyof Person)[];
  /** Of a search result: what it was found by, where that was an office or a date. */
  readonly asked?: AskedOffice;
  /**
   * Of a search result by name: how far the name is from what was typed, 0 where every word is a
   * word of it; see `penaltyOf`.
   */
  readonly penalty?: number;
}

/** One post that a search found. */
export interface PostLine {
  readonly id: string;
  readonly label: string;
  /** The day on which it is asked for; absent: no date was asked. */
  readonly day?: Day;
  /** How far what it is called is from what was typed, on the scale of people's names. */
  readonly penalty: number;
}

/** All the people this browser knows: packs, with the reader's own laid over them. */
export interface PeopleStore {
  /**
   * Who bears each normalised key; a person known to several packs comes once, joined. Of a pack's
   * people a key answers with the most prominent 24 (8 where the key is one word).
   */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Person[]>>;
  /** In the order asked; unknown ids are left out. */
  byIds(ids: readonly string[]): Promise<readonly Person[]>;
  /** What the packs alone say of a person, without the reader's own; null: nothing. */
  packed(id: string): Promise<Person | null>;
  /** By name, best first. */
  search(query: string, limit: number): Promise<readonly PersonLine[]>;
  /** Posts by what they are called ("UK ambassador to the US"), best first. */
  searchPosts(query: string, limit: number): Promise<readonly PostLine[]>;
  /** A post with everyone recorded in it; null where nobody is. */
  post(id: string): Promise<Post | null>;
  /** By name in order; `own` people first. */
  list(page: { offset: number; limit: number; query?: string }): Promise<{
    readonly total: number;
    readonly lines: readonly PersonLine[];
  }>;
  packs(): Promise<readonly InstalledPack[]>;
  /**
   * Everyone of one pack as the pack has them, in its order, a few at a time. Throws where the pack
   * is replaced meanwhile.
   */
  peopleOfPack(id: string): AsyncIterable<Person>;
  /** How many of a pack's people another pack, or the reader, has too. */
  countKnownElsewhere(pack: string, people: readonly Person[]): Promise<number>;

  /** Adds or replaces one of the reader's own people, or a correction of a pack's person. */
  saveOwn(person: Person): Promise<void>;
  /** Takes away the reader's own record and answers with it, so that it can be put back. */
  deleteOwn(id: string): Promise<OwnRow | null>;
  /** Puts back a record that was taken away, just as it was. */
  putBackOwn(row: OwnRow): Promise<void>;
  /** Everything the reader added or corrected, as it is kept: for export and backup. */
  ownRows(): Promise<OwnRows>;
  /** Writes such rows, all or none; rejects where the database changed since `generation`. */
  putOwnRows(rows: OwnRows): Promise<void>;

  /**
   * Puts a pack in the place of its earlier version, in one switch. One that is new comes before the
   * packs of these ids, or last: of two packs that know one person, the earlier one's words win.
   */
  installPack(
    header: PackHeader,
    people: Iterable<Person> | AsyncIterable<Person>,
    before?: readonly string[],
  ): Promise<void>;
  removePack(id: string): Promise<void>;
  /** The packs with a hash of all their people, which takes 0.9 s for 327,671 (measured in both browsers). */
  hashPacks(): Promise<readonly HashedPack[]>;
  /** Deletes half-written segments. */
  sweep(): Promise<void>;
  /** Brings what an earlier version of the extension wrote up to this one's format. */
  upgrade(): Promise<void>;
}
