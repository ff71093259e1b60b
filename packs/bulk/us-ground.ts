import type { SourceFile, SourcePost } from '../source-format';
import { DEFAULTS } from './post-maker';
import { CONGRESS, EXECUTIVE } from './us-posts';
import { placeName, STATE_CODES, US_AREAS } from './us-states';

/** What the people's facts point to: areas, organizations and posts, as the starter pack words them. */
export function usGround(): Pick<SourceFile, 'areas' | 'organizations' | 'posts'> {
  return {
    areas: US_AREAS,
    organizations: [...ORGANIZATIONS, ...governments()],
    posts: [...EXECUTIVE, ...senators(), ...CONGRESS, ...stateOfficers()],
  };
}

const ORGANIZATIONS: SourceFile['organizations'] = [
  {
    id: 'us-foreign-service',
    name: 'United States Foreign Service',
    classification: 'diplomatic',
    area: 'us',
  },
  {
    id: 'us-executive',
    name: 'Executive branch of the United States',
    classification: 'executive',
    area: 'us',
  },
  { id: 'us-senate', name: 'United States Senate', classification: 'legislature', area: 'us' },
  {
    id: 'us-house',
    name: 'United States House of Representatives',
    classification: 'legislature',
    area: 'us',
  },
  { id: 'us-republican', name: 'Republican Party', classification: 'party', area: 'us' },
  { id: 'us-democratic', name: 'Democratic Party', classification: 'party', area: 'us' },
  { id: 'us-independent', name: 'Independent', classification: 'party', area: 'us' },
  { id: 'us-libertarian', name: 'Libertarian Party', classification: 'party', area: 'us' },
];

function senators(): SourcePost[] {
  return STATE_CODES.map((code) => ({
    ...DEFAULTS,
    id: `us-senator-${code.toLowerCase()}`,
    label: `United States Senator from ${placeName(code)}`,
    role: 'Senator',
    class: 'legislator',
    organization: 'us-senate',
    area: `us-${code.toLowerCase()}`,
  }));
}

/** The executive of a state, under the id that the starter pack has for it. */
function governmentOf(code: string): string {
  return `us-${placeName(code).toLowerCase().replaceAll(' ', '-')}-executive`;
}

function governments(): SourceFile['organizations'] {
  return STATE_CODES.map((code) => ({
    id: governmentOf(code),
    name: `Government of ${placeName(code)}`,
    classification: 'executive',
    area: `us-${code.toLowerCase()}`,
  }));
}

function stateOfficers(): SourcePost[] {
  return STATE_CODES.flatMap((code) => {
    const place = { organization: governmentOf(code), area: `us-${code.toLowerCase()}` };
    return [
      {
        ...DEFAULTS,
        id: `us-governor-${code.toLowerCase()}`,
        label: `Governor of ${placeName(code)}`,
        role: 'Governor',
        class: 'regional-head' as const,
        ...place,
        single: true,
      },
      {
        ...DEFAULTS,
        id: `us-state-attorney-general-${code.toLowerCase()}`,
        label: `Attorney General of ${placeName(code)}`,
        role: 'Attorney General',
        class: 'official' as const,
        ...place,
        single: true,
      },
    ];
  });
}
