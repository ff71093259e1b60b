import { isInitials } from '../../../utils/names/initials';
import { splitName } from '../../../utils/names/name-parts';
import { nameWords } from '../../../utils/names/normalise';
import { isSuffix } from '../../../utils/names/suffixes';
import type { Day, Fact, Person } from '../../../utils/people/person';

/** The ways in which news names somebody, one sentence or two each. */
export const FRAMES = ['full', 'titled', 'short'] as const;
export type Frame = (typeof FRAMES)[number];

/** A name of a person set into a frame. */
export interface FramedName {
  readonly person: Person;
  /** The display name, or another. */
  readonly name: string;
  readonly frame: Frame;
  readonly text: string;
  /** Where in the text the name to be found stands. */
  readonly start: number;
  readonly end: number;
  readonly published?: Day;
}

/** The frames of one name: those that make sense of it. */
export function framesOf(person: Person, name: string): readonly FramedName[] {
  const office = officeFor(person);
  const day = office === undefined ? {} : { published: dayWithin(office) };
  const frame = (kind: Frame, before: string, said: string, after: string): FramedName => {
    const text = `${before}${said}${after}`;
    const start = before.length;
    return { person, name, frame: kind, text, start, end: start + said.length, ...day };
  };
  const frames = [frame('full', 'On Monday the reporters met ', name, ' at the gate.')];
  const short = shortForm(person, name);
  if (short === null) return frames;
  const met = `The reporters met ${name} at the gate.`;
  frames.push(frame('short', `${met} Later `, short, ' spoke of the harvest.'));
  const title = titleOf(office);
  if (title === null || (OF_RULERS.test(title) && !isRulersName(name))) return frames;
  const first = isAlone(office, title) ? '' : `${met}\n\n`;
  frames.push(frame('titled', `${first}On Monday ${title} `, short, ' spoke of the harvest.'));
  return frames;
}

/** All names of a person, each spelling once. */
export function namesOf({ name, otherNames }: Person): readonly string[] {
  return [...new Set([name, ...otherNames.map((other) => other.name)])];
}

/** What news calls the person after this name, null where it is all there is. */
function shortForm(person: Person, name: string): string | null {
  const { name: main, familyName = '', otherNames } = person;
  const other = otherNames.find((one) => one.name === name);
  if (other !== undefined && isInitials(other)) return null;
  if (PLACE_ALONE.test(name)) return null;
  const peer = PEER.exec(name);
  if (peer) return peer[2] === undefined ? null : (peer[1] as string);
  const ruler = RULER.exec(name);
  if (ruler) return ruler[1] === name ? null : (ruler[1] as string);
  // "Salman bin Abdulaziz" of the house of Saud, and "Von der Leyen" alone.
  if (name === main && !` ${name} `.includes(` ${familyName} `)) return null;
  if (nameWords(name).join() === nameWords(familyName).join()) return null;
  const own = familyName !== main && ` ${name} `.includes(` ${familyName} `);
  const { given, family } = splitName(name);
  if (given.length === 0) return null;
  const last = own ? familyName : lastWords(name, family.length);
  return nameWords(last).join() === nameWords(name).join() ? null : last;
}

/** "Lord Hope of Craighead" is Lord Hope. */
const PEER = /^((?:Lord|Lady|Baroness|Viscount|Earl|Countess|Duke|Marquess) (?!of\b).+?)( of .+)?$/;
/** "Earl of Devon". */
const PLACE_ALONE = /^(?:Earl|Countess|Duke|Duchess|Marquess|Viscount) of /;
/** "Philippe of Belgium", "King Harald V". */
const RULER =
  /^(?:King |Queen |Pope |Emperor )?(\p{Lu}\S+)(?: [IVX]+)?(?: of (?:the )?\p{Lu}\S+)?$/u;

/** Titles that go with the name somebody rules under, not with that of their birth. */
const OF_RULERS = /^(?:King|Queen|Emperor|Pope)$/;

/** "Pope Francis" is no Pope Bergoglio. */
function isRulersName(name: string): boolean {
  return RULER.test(name);
}

/** As many words of the name's end as its family name has, as they are written. */
function lastWords(name: string, keys: number): string {
  const written = name.split(' ');
  const words = isSuffix(nameWords(written.at(-1) ?? '').join('')) ? written.slice(0, -1) : written;
  let count = 0;
  let at = words.length;
  while (at > 0 && count < keys) count += nameWords(words[--at] ?? '').length;
  return words.slice(at).join(' ').replace(/,$/, '');
}

/** The office by which news would call the person: one with a single holder first. */
function officeFor({ facts }: Person): Fact | undefined {
  const held = facts.filter(({ kind, status }) => kind === 'office' && status === 'held');
  const dated = held.filter(({ from }) => from !== undefined);
  return dated.find(({ post }) => post?.single) ?? dated[0];
}

/** Offices of which one land has one, so that title and family name say who is meant. */
const OF_ONE =
  /^(?:President|Vice President|Prime Minister|Taoiseach|(?:Federal )?Chancellor|Foreign Minister|First Minister|Governor|King|Queen|Emperor|Pope)$/;

/** Whether the title and the short form say alone who is meant. */
function isAlone(office: Fact | undefined, title: string): boolean {
  return office?.post?.single === true && OF_ONE.test(title);
}

/** A day on which the office was held: a month after it was taken, if that is not too late. */
function dayWithin({ from = '', to }: Fact): Day {
  const day = [from, `${from}-28`, `${from}-12-28`].find(({ length }) => length === 10) ?? '';
  const [year = '', month = ''] = day.split('-');
  const later = month === '12' ? `${Number(year) + 1}-01-15` : `${year}-${next(month)}-15`;
  return to !== undefined && later > to ? day : later;
}

function next(month: string): string {
  return String(Number(month) + 1).padStart(2, '0');
}

/** Offices as they stand before a name. */
const TITLES: Readonly<Record<string, string>> = {
  'Member of Parliament': 'MP',
  Monarch: 'King',
  Chair: 'Chair',
};

/** The words of an office that stand before a name; null where none do. */
function titleOf(office: Fact | undefined): string | null {
  if (office === undefined) return null;
  const role = office.role ?? office.label;
  // The Duchy's Chancellor is called so with all its words.
  if (/^Chancellor of the Duchy\b/.test(role)) return null;
  const bare = TITLES[role] ?? role.replace(/ (?:of|for|to) .*$/, '');
  return BEFORE_NAMES.test(bare) ? bare : null;
}

const BEFORE_NAMES =
  /^(?:(?:Vice |Deputy )?President|(?:Deputy )?Prime Minister|Taoiseach|(?:Federal )?Chancellor|Governor|Senator|Representative|MP|Attorney General|(?:Foreign|First|Finance|Defen[cs]e) Minister|Secretary|Mayor|King|Queen|Emperor|Pope|Speaker|Ambassador|Commissioner|Director|Chair|Minister|Justice|Judge)$/;
