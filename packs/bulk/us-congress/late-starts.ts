import type { HeldPosition } from '../wikidata-holders';
import type { Stretches } from './member';
import { type Service, union } from './service';

const POSITIONS = { house: 'United States representative', senate: 'United States senator' };

/**
 * Stretches of which the first begins later than the list has it: with the opening of a Congress, for
 * somebody whom Wikidata has from a day during it, as who is elected in the place of another.
 */
export function withLateStart(
  { services, parties }: Stretches,
  held: readonly HeldPosition[],
  source: () => string,
): Stretches {
  const [first, ...others] = services;
  const day = first && lateDay(first, held);
  if (first === undefined || day === undefined) return { services, parties };
  const late = { from: day, sources: union(first.sources, [source()]) };
  return {
    services: [{ ...first, ...late }, ...others],
    parties: parties.map((span) => (span.from === first.from ? { ...span, ...late } : span)),
  };
}

function lateDay(
  { chamber, from = '' }: Service,
  held: readonly HeldPosition[],
): string | undefined {
  const year = Number(from.slice(0, 'YYYY'.length));
  if (year % 2 === 0 || from.slice('YYYY-'.length) > LAST_OPENING) return undefined;
  const [day] = held
    .filter(({ position }) => position === POSITIONS[chamber])
    .flatMap((one) => (one.from?.length === 'YYYY-MM-DD'.length ? [one.from] : []))
    .filter((one) => one >= from && one < `${year + 2}-01-03`)
    .toSorted();
  return day !== undefined && day > from ? day : undefined;
}

/** Congresses opened on January 3 to 31. */
const LAST_OPENING = '01-31';
