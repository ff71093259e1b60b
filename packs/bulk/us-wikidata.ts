import type { Citations } from './citations';
import type { Copy } from './copy';
import type { Legislator } from './us-congress/legislator';
import {
  type Biography,
  byPerson,
  type HeldPosition,
  itemFinder,
  readBiographies,
  readHeld,
} from './wikidata-holders';

/** What Wikidata says of people in the politics of the United States, as a copy of 2022 has it. */
export interface WikidataPeople {
  /** The item of a member of Congress: their own, else by article or birth. */
  itemOf(legislator: Pick<Legislator, 'id' | 'name' | 'bio'>): string | undefined;
  biography(item: string | undefined): Biography | undefined;
  /** A birth as precise as both sources agree; undefined where they do not agree on the year. */
  agreedBirth(item: string | undefined, birth: string | undefined): string | undefined;
  /** The day of somebody's death. */
  deathOf(item: string | undefined): string | undefined;
  /** Terms in Congress, by item. */
  readonly congress: ReadonlyMap<string, HeldPosition[]>;
  /** Posts held in this century, presidents, cabinets and governors among them. */
  readonly posts: readonly HeldPosition[];
  /** The day of the copy. */
  readonly day: string;
  /** The key of a file; cited from now on. */
  cite(file: 'legislators' | 'holders21'): string;
}

const TITLES = {
  legislators: 'Members of the United States Congress in Wikidata, with their terms',
  holders21: 'Holders of posts of the United States in Wikidata since 2001',
};

/** Opens what every-politician-scrapers/us-cabinet asked Wikidata. */
export function wikidataPeople(copy: Copy, { cite }: Citations): WikidataPeople {
  const read = (name: string) => copy.text(`html/${name}.csv`).text;
  const people = readBiographies(read('bio'), 'bio.csv');
  const byItem = new Map(people.map((person) => [person.id, person]));
  const congress = byPerson(readHeld(read('legislators'), 'legislators.csv'));
  const find = itemFinder(people.filter(({ id }) => congress.has(id)));
  const citeFile = (name: keyof typeof TITLES) =>
    cite({
      name: `wikidata-${name}`,
      copy,
      path: `html/${name}.csv`,
      commit: copy.commit,
      date: copy.date,
      title: TITLES[name],
      publisher: 'Wikidata (every-politician-scrapers)',
      licence: 'CC0-1.0',
    });
  return {
    congress,
    posts: readHeld(read('holders21'), 'holders21.csv'),
    cite: citeFile,
    day: copy.date,
    biography: (item) => byItem.get(item ?? ''),
    itemOf: ({ id, name, bio }) =>
      isItem(id.wikidata)
        ? id.wikidata
        : find({
            wikipedia: id.wikipedia,
            family: name.last,
            birth: bio.birthday,
            name: `${name.nickname ?? name.first} ${name.last}`,
          }),
    agreedBirth: (item, birth) => {
      const person = byItem.get(item ?? '');
      return person && birth !== undefined && person.dobp === DAY
        ? agreedDate(birth, person.dob)
        : birth;
    },
    deathOf: (item) => {
      const person = byItem.get(item ?? '');
      return person?.dodp === DAY ? person.dod : undefined;
    },
  };
}

/** Wikidata's precision of a date known to the day. */
const DAY = '11';

/** The month or year on which two days agree. */
export function agreedDate(a: string, b: string): string | undefined {
  const lengths = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'].map(({ length }) => length);
  const agreed = lengths.find((length) => a.slice(0, length) === b.slice(0, length));
  return agreed === undefined ? undefined : a.slice(0, agreed);
}

function isItem(id: string | undefined): id is string {
  return id !== undefined && /^Q\d+$/.test(id);
}
