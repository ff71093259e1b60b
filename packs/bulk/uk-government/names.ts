import type { SourcePerson } from '../../source-format';
import { compare } from './dates';
import type { IfgName } from './ifg';
import type { MemberName } from './members';

type OtherName = SourcePerson['other_names'][number];

/** What somebody is called, and was and may be called beside it. */
export interface Names {
  readonly name: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly other_names: OtherName[];
}

/** A name with its parts; of a title the parts are the given name and what the title begins with. */
interface Called {
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly isTitle: boolean;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What both sources and Wikidata's label call somebody. */
export interface NameSources {
  readonly ifg: readonly IfgName[];
  readonly member: readonly MemberName[];
  /** "Ada Example", or "Ada Example, Baroness Example". */
  readonly label?: string | undefined;
  /** A life peer's title begins with the family name, so the two together are a name as well. */
  readonly isLifePeer: boolean;
}

const TITLE =
  /^(?:Lord|Lady|Baron|Baroness|Viscount|Viscountess|Earl|Countess|Duke|Marquess|Bishop|Archbishop|The Earl|The Duke|Marchioness)\b/;

/**
 * The names of a person: the latest name before any title, as the ministers' list has it, or else
 * the members' list; of a peer who never sat as a commoner, the one in Wikidata's label; or the title.
 */
export function namesOf(sources: NameSources): Names {
  const { ifg, member, isLifePeer } = sources;
  const titled = member.filter(({ title }) => title !== undefined);
  const lists: readonly (readonly Called[])[] = [
    ifg.map(ofIfg),
    member.filter(({ title, family }) => title === undefined && family).map(ofCommoner),
    ofLabel(sources),
    titled.filter(({ family }) => family !== undefined).map(ofCommoner),
    titled.map(ofTitle),
    isLifePeer ? titled.flatMap(ofLifePeer) : [],
  ].map((list) => [...list].sort((one, other) => compare(one.from ?? '', other.from ?? '')));
  const main = mainName(lists);
  const others = new Map<string, OtherName>();
  for (const one of lists.flat()) {
    if (one.name !== main.name && !others.has(one.name)) others.set(one.name, otherName(one));
  }
  return {
    name: main.name,
    given_name: main.given,
    family_name: main.family,
    other_names: [...others.values()].sort((one, other) => compare(one.name, other.name)),
  };
}

/** The latest name without a title of the first list that has one; without any, the latest title. */
function mainName(lists: readonly (readonly Called[])[]): Called {
  const untitled = lists.map((list) => list.filter(({ isTitle }) => !isTitle));
  const main = untitled.find((list) => list.length > 0)?.at(-1) ?? lists.flat().at(-1);
  const titles = lists.flat().filter(({ name }) => TITLE.test(name));
  const found = untitled.some((list) => list.length > 0) ? main : (titles.at(-1) ?? main);
  if (!found) throw new Error('somebody has no name');
  return found;
}

function otherName({ name, isTitle, from, to }: Called): OtherName {
  return {
    name,
    note: 'alias',
    ...(from !== undefined && (isTitle || to !== undefined) ? { start_date: from } : {}),
    ...(to !== undefined ? { end_date: to } : {}),
  };
}

function ofIfg({ name, family, from, to }: IfgName): Called {
  const isTitle = TITLE.test(name);
  const given = name.endsWith(` ${family}`) ? name.slice(0, -family.length - 1) : '';
  return {
    name,
    given: isTitle ? (name.split(' ')[0] ?? name) : given || (name.split(' ')[0] ?? name),
    family,
    isTitle,
    from,
    to,
  };
}

function ofCommoner({ given, family = '', from, to, title }: MemberName): Called {
  const first = title === undefined ? given : (given.split(' ')[0] ?? given);
  return {
    name: `${first} ${family}`.trim(),
    given: first || family,
    family,
    isTitle: false,
    ...(title === undefined ? { from, to } : {}),
  };
}

function ofTitle({ given, prefix = '', title = '', from, to }: MemberName): Called {
  const family = title.replace(/^of /, '').replace(/ of .*$/, '');
  return { name: `${prefix} ${title}`, given: given || prefix, family, isTitle: true, from, to };
}

/** "Ada Example" of Lady Example's given name and title: how she is called where the title is not said. */
function ofLifePeer({ given, title = '', family }: MemberName): Called[] {
  const own = title.replace(/ of .*$/, '');
  if (family !== undefined || title === '' || own.startsWith('of ') || given === '') return [];
  const first = given.split(' ')[0] ?? given;
  return [{ name: `${first} ${own}`, given: first, family: own, isTitle: true }];
}

function ofLabel({ label, member }: NameSources): Called[] {
  const comma = label?.indexOf(',') ?? -1;
  if (label === undefined || comma < 0) return [];
  const name = label.slice(0, comma).trim();
  const words = name.split(' ');
  const given = member
    .map((one) => one.given.split(' ')[0])
    .find((one) => one && words.includes(one));
  const first = given ?? words[0] ?? name;
  const family = name.startsWith(`${first} `)
    ? name.slice(first.length + 1)
    : (words.at(-1) ?? name);
  return [{ name, given: first, family, isTitle: false }];
}
