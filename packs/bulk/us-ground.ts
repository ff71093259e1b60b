import type { SourceFile, SourcePost } from '../source-format';
import { placeName, STATE_CODES, US_AREAS } from './us-states';

/** What the people's facts point to: areas, organizations and posts, as the starter pack words them. */
export function usGround(): Pick<SourceFile, 'areas' | 'organizations' | 'posts'> {
  return { areas: US_AREAS, organizations: ORGANIZATIONS, posts: [...senators(), ...POSTS] };
}

const ORGANIZATIONS: SourceFile['organizations'] = [
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

const DEFAULTS = { single: false, under: [], vacant: [] };

/** A post of one of the chambers that one person at a time holds. */
function leader(id: string, label: string, role: string, chamber: 'house' | 'senate'): SourcePost {
  return {
    ...DEFAULTS,
    id,
    label,
    role,
    class: 'legislative-leader',
    organization: `us-${chamber}`,
    area: 'us',
    single: true,
  };
}

const HOUSE = 'of the United States House of Representatives';
const SENATE = 'of the United States Senate';

const POSTS: readonly SourcePost[] = [
  {
    ...DEFAULTS,
    id: 'us-rep',
    label: 'Member of the United States House of Representatives',
    role: 'Representative',
    class: 'legislator',
    organization: 'us-house',
    area: 'us',
  },
  leader('us-speaker', `Speaker ${HOUSE}`, 'Speaker', 'house'),
  leader('us-house-majority-leader', `Majority Leader ${HOUSE}`, 'Majority Leader', 'house'),
  leader('us-house-minority-leader', `Minority Leader ${HOUSE}`, 'Minority Leader', 'house'),
  leader('us-house-majority-whip', `Majority Whip ${HOUSE}`, 'Majority Whip', 'house'),
  leader('us-house-minority-whip', `Minority Whip ${HOUSE}`, 'Minority Whip', 'house'),
  leader(
    'us-house-democratic-caucus-chair',
    'Chair of the House Democratic Caucus',
    'Caucus Chair',
    'house',
  ),
  leader(
    'us-house-republican-conference-chair',
    'Chair of the House Republican Conference',
    'Conference Chair',
    'house',
  ),
  leader(
    'us-senate-president-pro-tempore',
    `President pro tempore ${SENATE}`,
    'President pro tempore',
    'senate',
  ),
  leader('us-senate-majority-leader', `Majority Leader ${SENATE}`, 'Majority Leader', 'senate'),
  leader('us-senate-minority-leader', `Minority Leader ${SENATE}`, 'Minority Leader', 'senate'),
  leader('us-senate-majority-whip', `Majority Whip ${SENATE}`, 'Majority Whip', 'senate'),
  leader('us-senate-minority-whip', `Minority Whip ${SENATE}`, 'Minority Whip', 'senate'),
  leader(
    'us-senate-republican-conference-chair',
    'Chair of the Senate Republican Conference',
    'Conference Chair',
    'senate',
  ),
];
