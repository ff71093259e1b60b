import type { Person } from '../../../utils/people/person';

const ONSETS = 'b c d f g h k l m n p r s t v z br dr gl st'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => onset + vowel));
/** 100³: every family name of three syllables. */
const FAMILIES = SYLLABLES.length ** 3;
/** Family names that somebody bears; the rest are strangers'. A million people share 300,000. */
const BORNE = 300_000;
const GIVEN = 1_000;
/** Prime to the number of families: spreads neighbours over the alphabet. */
const SPREAD = 618_033;

const LABELS = ['Mayor', 'Member of the council', 'Judge', 'Ambassador', 'Director of the museum'];

/** The full name of a made person; people with 300,000 between them share a family name. */
export function madeName(number: number): string {
  return `${givenName(number)} ${familyName(number % BORNE)}`;
}

/** The full name of somebody who is in no list. */
export function strangerName(number: number): string {
  return `${givenName(number)} ${familyName(BORNE + (number % (FAMILIES - BORNE)))}`;
}

/** A person of about 600 bytes as JSON, as those of real lists are with two roles. */
export function madePerson(number: number): Person {
  const birth = 1930 + (number % 70);
  const office = (label: string, from: number, to?: number): Person['facts'][number] => ({
    kind: 'office',
    status: 'held',
    label,
    from: `${from}-02-03`,
    ...(to !== undefined && { to: `${to}-02-02` }),
    sources: [{ url: `https://example.org/people/${number}`, retrieved: '2025-06-01' }],
  });
  return {
    id: `made:${number}`,
    name: madeName(number),
    otherNames: [],
    gender: number % 2 === 0 ? 'female' : 'male',
    birth: `${birth}-05-06`,
    summary: `Known for the work of the years after ${birth + 20}, and for what came of it.`,
    identifiers: [],
    links: [],
    prominence: (number % 97) / 97,
    facts: [
      office(LABELS[number % LABELS.length] ?? '', birth + 30, birth + 34),
      office(LABELS[(number + 1) % LABELS.length] ?? '', birth + 34),
    ],
    sources: [],
  };
}

/** So many made people, one after the other. */
export function* madePeople(count: number): Generator<Person> {
  for (let number = 0; number < count; number += 1) yield madePerson(number);
}

/** Given names come in blocks, so that two people of one family name differ in the given one. */
function givenName(number: number): string {
  const at = (number + Math.floor(number / BORNE)) % GIVEN;
  return capital(`${syllable(at)}${syllable(Math.floor(at / SYLLABLES.length) + 7)}n`);
}

function familyName(number: number): string {
  const at = (number * SPREAD) % FAMILIES;
  const { length } = SYLLABLES;
  return capital(
    `${syllable(at)}${syllable(Math.floor(at / length))}${syllable(Math.floor(at / length ** 2))}k`,
  );
}

function syllable(at: number): string {
  return SYLLABLES[at % SYLLABLES.length] ?? '';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
