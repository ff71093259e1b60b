import type { ManagedPerson, ManagerServices } from '../../components/manager/manager-services';
import { dateFormatter } from '../../utils/people/words/format-date';
import { managerServices } from '../components/manager/manager-parts';
import { cardOf, osborne, reeves, starmer, TODAY, valdarno } from './people';

const numbers = new Intl.NumberFormat('en-GB');

/** The people a manager of the stories lists: two of a pack, one corrected, one the reader's own. */
export const LISTED: readonly ManagedPerson[] = [
  { id: starmer.id, person: starmer, origin: 'pack' },
  { id: reeves.id, person: reeves, origin: 'corrected', outdated: ['summary'] },
  { id: osborne.id, person: osborne, origin: 'pack' },
  { id: valdarno.id, person: valdarno, origin: 'own' },
];

/** Packs that are installed; the second has an update. */
export const PACKS = [
  {
    ...{ id: 'starter', title: 'Starter pack', version: '2026.8.22', licence: 'CC0-1.0' },
    ...{ verified: '2026-08-22', people: 1204, contact: 'https://example.org/contact' },
    scope: 'Heads of state and government, ministers and party leaders of 120 countries.',
  },
  {
    ...{ id: 'uk', title: 'UK government', version: '2026.7.1', licence: 'OGL-UK-3.0' },
    ...{ verified: '2026-07-01', people: 3310, update: 'https://example.org/uk.json' },
    attribution: ['Contains public sector information licensed under the OGL v3.0.'],
    offered: '2026.8.1',
  },
] as const;

/** The services of a manager over those. */
export function managerOver(changed: Partial<ManagerServices> = {}): ManagerServices {
  return managerServices({
    today: TODAY,
    list: async ({ query }) => {
      const lines = LISTED.filter(({ person }) => person.name.toLowerCase().includes(query));
      return { total: lines.length, lines };
    },
    packs: async () => PACKS,
    cardOf: (person, day) => cardOf(person, day ?? TODAY),
    dateText: dateFormatter('en-GB'),
    numberText: (count) => numbers.format(count),
    ...changed,
  });
}
