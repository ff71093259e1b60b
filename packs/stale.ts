import { parseArgs } from 'node:util';
import { isDay } from '../utils/people/dates/partial-date';
import { readPacks } from './read-sources';
import { STALE_DAYS, stalePeople } from './stale-people';

const { values } = parseArgs({ options: { date: { type: 'string' } } });
const day = values.date ?? new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

/** Prints who is to be looked at anew by a day, each with the pages to read. */
function printStale(): void {
  const packs = readPacks();
  const stale = stalePeople(packs, day);
  // Rows that do not ship are as new as the lists they are of: nobody reads pages for them.
  const apart = new Set(
    packs.filter(({ header }) => header.optional).map(({ header }) => header.id),
  );
  const listed = stale.filter(({ pack }) => !apart.has(pack));
  for (const { pack, class: rank, name, id, verified, offices, pages } of listed) {
    console.log(
      `${rank ?? 'no listed post'} | ${pack} | ${name} (${id}) | ${offices.join('; ')} | ${verified}`,
    );
    for (const page of pages) console.log(`  ${page}`);
  }
  for (const { header } of packs) {
    const count = stale.filter(({ pack }) => pack === header.id).length;
    console.log(
      `${header.id}: ${count} in office verified more than ${STALE_DAYS} days before ${day}`,
    );
  }
}

if (isDay(day)) printStale();
else {
  console.error(`"${day}" is no day. usage: npm run packs:stale -- [--date YYYY-MM-DD]`);
  process.exitCode = 2;
}
