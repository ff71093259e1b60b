import { inOrder } from '../../../people/parse/fields';
import { LINE_MAX } from '../../../people/parse/limits';
import { compact, parseWith } from '../../../people/parse/parse-with';
import type { OtherName } from '../../../people/person';
import { type Legislator, otherNameSchema } from './schema';

/** The names of one person in these files. */
export interface Names {
  readonly name: string;
  readonly others: readonly OtherName[];
}

/** The official name, else first and last name; all the ways its parts make another one besides. */
export function readNames({ name }: Legislator, others: unknown): Names {
  const { first, middle, last, suffix, nickname, official_full } = name;
  const called = official_full ?? joined(first, last, suffix);
  const nick = nickname === undefined ? [] : [named(joined(nickname, last), 'nickname')];
  const all: OtherName[] = [
    named(joined(first, last), 'alias'),
    named(joined(first, middle, last), 'alias'),
    named(joined(first, middle, last, suffix), 'alias'),
    ...nick,
    ...(Array.isArray(others) ? others.slice(0, LINE_MAX).flatMap(readOther(name)) : []),
  ];
  const distinct = all.filter(
    (other, at) => all.findIndex((one) => one.name === other.name) === at && other.name !== called,
  );
  return { name: called.slice(0, LINE_MAX), others: distinct };
}

/** A name of another time; the parts it does not tell are those of today. */
function readOther(name: Legislator['name']) {
  return (raw: unknown): OtherName[] => {
    const other = parseWith(otherNameSchema, raw);
    if (!other.ok || !inOrder(other.value.start, other.value.end)) return [];
    const { first = name.first, middle, last = name.last, start, end } = other.value;
    return [
      { ...named(joined(first, middle, last), 'alias'), ...compact({ from: start, to: end }) },
    ];
  };
}

function named(name: string, kind: OtherName['kind']): OtherName {
  return { name, kind };
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ').slice(0, LINE_MAX);
}
