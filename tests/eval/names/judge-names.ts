import { splitBlocks } from '../../../cli/recognise/input';
import { isInitials } from '../../../utils/names/initials';
import { nameKeys, shortForms } from '../../../utils/names/name-keys';
import { isInitialKey, nameWords, normaliseName } from '../../../utils/names/normalise';
import type { CompleteClaim } from '../../../utils/people/complete';
import type { Person } from '../../../utils/people/person';
import type { FindPeople } from '../../../utils/recognition/contract';
import { isOtherWord } from '../../../utils/recognition/cues/word-kinds';
import { recognise } from '../../../utils/recognition/recognise';
import type { Trace } from '../../../utils/recognition/trace/trace';
import { type FramedName, framesOf, namesOf } from './frames';

/** Why a name may be passed over; nothing else is a reason. */
export const REASONS = {
  namesake: 'same name as another person of the packs',
  common: 'one word that is a common word',
  alone: 'one word, which needs the full name beside it',
  initials: 'initials only, or an initial and the family name',
  unsure: 'a common name of somebody little known, of whom the frame says nothing more',
  mark: 'an apostrophe ends a word of it, as it would a quotation',
  none: 'no reason',
} as const;
export type NameReason = keyof typeof REASONS;

/** A name in its frame, and whether it was found there. */
export interface JudgedName extends FramedName {
  readonly found: boolean;
  /** Of one that was not. */
  readonly reason: NameReason | null;
}

/** Everyone by each name they bear. */
export interface NamedPeople {
  readonly people: readonly Person[];
  /** Ids by the keys of names in full, and of other names. */
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
  readonly find: FindPeople;
  /** Offices with many holders of which the packs say that they have them all. */
  readonly complete: readonly CompleteClaim[];
}

/** Lays people out by their keys: one look-up in memory for all names. */
export function layOut(
  people: readonly Person[],
  complete: readonly CompleteClaim[] = [],
): NamedPeople {
  const bearers = new Map<string, Person[]>();
  for (const person of people) {
    for (const { key } of nameKeys(person)) {
      const same = bearers.get(key);
      if (same === undefined) bearers.set(key, [person]);
      else same.push(person);
    }
  }
  const find: FindPeople = async (keys) =>
    new Map(
      keys.flatMap((key) => {
        const found = bearers.get(key);
        return found === undefined ? [] : [[key, found] as const];
      }),
    );
  const idsOf = (those: readonly Person[]) => new Set(those.map(({ id }) => id));
  const byKey = new Map([...bearers].map(([key, those]) => [key, idsOf(those)]));
  return { people, byKey, find, complete };
}

/** Reads every name of some of the people in every frame. */
export async function judgeNames(
  named: NamedPeople,
  people: readonly Person[] = named.people,
): Promise<readonly JudgedName[]> {
  const judged: JudgedName[] = [];
  for (const person of people) {
    for (const name of namesOf(person)) {
      for (const framed of framesOf(person, name)) judged.push(await judgeName(framed, named));
    }
  }
  return judged;
}

async function judgeName(framed: FramedName, named: NamedPeople): Promise<JudgedName> {
  let unsure = false;
  const found = await isFound(framed, named, (event) => {
    unsure ||= event.type === 'dropped' && event.why === 'unsure';
  });
  const reason = found ? null : reasonOf(framed, named);
  return { ...framed, found, reason: reason === 'none' && unsure ? 'unsure' : reason };
}

/** Whether a mention of the person stands where the name does, be it longer or shorter. */
async function isFound(
  { text, start, end, published, person }: FramedName,
  { find, complete }: NamedPeople,
  trace: Trace,
): Promise<boolean> {
  const blocks = splitBlocks(text);
  const article = { language: 'en', ...(published !== undefined && { published }) };
  const { mentions } = await recognise({ blocks, article }, find, { trace, complete });
  return mentions.some((mention) => {
    const offset = blocks[mention.block]?.offset ?? 0;
    const isThere = mention.start + offset < end && start < mention.end + offset;
    return isThere && mention.kind === 'name' && mention.personId === person.id;
  });
}

function reasonOf({ person, name, frame }: FramedName, { byKey }: NamedPeople): NameReason {
  const words = nameWords(name);
  const other = person.otherNames.find((one) => one.name === name);
  if (other !== undefined && isInitials(other)) return 'initials';
  if (words.length === 2 && isInitialKey(words[0] ?? '')) return 'initials';
  if (words.length === 1) return isOtherWord(words[0] ?? '') ? 'common' : 'alone';
  if (/['’] /.test(name)) return 'mark';
  const keys = [normaliseName(name), ...(frame === 'titled' ? familyKeys(person) : [])];
  const isShared = keys.some((key) => [...(byKey.get(key) ?? [])].some((id) => id !== person.id));
  return isShared ? 'namesake' : 'none';
}

function familyKeys(person: Person): readonly string[] {
  return shortForms(person).map(({ key }) => key);
}
