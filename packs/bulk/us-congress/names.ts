import type { SourcePerson } from '../../source-format';
import type { Legislator } from './legislator';

/** A person's names as a pack has them. */
export type Names = Pick<SourcePerson, 'name' | 'given_name' | 'family_name' | 'other_names'>;

const SUFFIX = /,? (Jr\.?|Sr\.?|I{2,3}|IV)$/;

/**
 * The name news calls somebody by: the title of their article where it has their family name, else
 * nickname or first name and family name; the rest are other names.
 */
export function namesOf({
  id,
  name,
  other_names,
}: Pick<Legislator, 'id' | 'name' | 'other_names'>): Names {
  const family = plain(name.last);
  const first = firstOf(name);
  const short = `${plain(name.nickname ?? first)} ${family}`;
  const titled = plain(id.wikipedia?.replace(/ \(.*\)$/, '') ?? '');
  const bare = titled.replace(SUFFIX, '');
  const display = bare.endsWith(` ${family}`) ? bare : short;
  const official = plain(name.official_full ?? '');
  const others = [
    short,
    titled,
    LONE_INITIAL.test(first) ? '' : `${first} ${family}`,
    official,
    official.replace(SUFFIX, ''),
  ].filter(
    (other, index, all) => other !== '' && other !== display && all.indexOf(other) === index,
  );
  return {
    name: display,
    given_name: plain(name.first),
    family_name: family,
    other_names: [
      ...others.filter(hasTwoWords).map((other) => ({ name: other, note: 'alias' as const })),
      ...other_names.flatMap(({ last, end }) =>
        last === undefined || end === undefined
          ? []
          : [{ name: `${plain(name.first)} ${last}`, note: 'alias' as const, end_date: end }],
      ),
    ],
  };
}

/** "H. James", where the list has no more than an initial for a first name: nobody writes "H. Doe". */
function firstOf({ first, middle }: Legislator['name']): string {
  const initial = plain(first);
  const second = plain(middle ?? '');
  return LONE_INITIAL.test(initial) && second !== '' && !LONE_INITIAL.test(second)
    ? `${initial} ${second}`
    : initial;
}

const LONE_INITIAL = /^\p{Lu}\.?$/u;

/** A family name alone is derived from the name and needs no entry. */
function hasTwoWords(name: string): boolean {
  return name.includes(' ');
}

/** One apostrophe and one quotation mark for all, as articles' titles have them. */
function plain(name: string): string {
  return name.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
