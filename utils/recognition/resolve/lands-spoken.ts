import { nameWords } from '../../names/normalise';
import type { Person } from '../../people/person';
import { claimsOf } from './claim';
import type { ClaimedRun, LandsSpoken } from './model';

/** Gathers what an article says of lands, by its words and by whom it names. */
export function landsSpoken(runs: readonly ClaimedRun[], high: readonly Person[]): LandsSpoken {
  const named = claimsOf(runs).flatMap(({ people }) => (people.length === 1 ? people : []));
  return {
    capitals: capitalsOf(runs),
    areas: new Set([...named, ...high].flatMap(areasOf)),
  };
}

/** Whether an article speaks of a land in which somebody has or had an office. */
export function speaksOfTheirLand(person: Person, { capitals, areas }: LandsSpoken): boolean {
  if (areasOf(person).some((area) => areas.has(area))) return true;
  return namesOfLands(person).some((words) => words.every((word) => capitals.has(word)));
}

/**
 * Whether somebody has or had an office in a land of the article's language, so that it need not be
 * named. English is written everywhere.
 */
export function isOfOwnLanguage({ facts }: Person, language: string): boolean {
  if (language === '' || language === 'en') return false;
  const lands = facts.flatMap(({ kind, area }) => (kind === 'office' ? (area?.id ?? []) : []));
  return lands.some((id) => LAND.test(id) && languageOf(id) === language);
}

/** ISO 3166-1, as packs have it. */
const LAND = /^[a-z]{2}$/;

function languageOf(land: string): string {
  return new Intl.Locale(`und-${land}`).maximize().language;
}

function capitalsOf(runs: readonly ClaimedRun[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { run } of runs) {
    for (const { key } of run.words) keys.add(key);
    for (const key of run.before) keys.add(key);
    for (const key of run.after) keys.add(key);
  }
  return keys;
}

function areasOf({ facts }: Person): readonly string[] {
  return facts.flatMap(({ kind, area }) => (kind !== 'party' && area ? [area.name] : []));
}

/** Of an office without an area its last words say the land: "President of Norland". */
function namesOfLands({ facts }: Person): readonly (readonly string[])[] {
  return facts
    .filter(({ kind }) => kind === 'office')
    .flatMap(({ area, label }) =>
      area ? [area.name, ...(area.otherNames ?? [])] : [AFTER_OF.exec(label)?.[1] ?? ''],
    )
    .map((name) => nameWords(name).filter((word) => word.length >= SHORTEST))
    .filter(({ length }) => length > 0);
}

const AFTER_OF = / of (?:the )?(\p{Lu}[^,()]*)$/u;

/** "US" and "UK"; single letters are initials. */
const SHORTEST = 2;
