import type { SourcePost } from '../source-format';
import { DEFAULTS, postMaker } from './post-maker';

/** A post of one of the chambers that one person at a time holds. */
function leader(id: string, label: string, role: string, chamber: 'house' | 'senate'): SourcePost {
  return officer(id, label, role, 'legislative-leader', {
    organization: `us-${chamber}`,
    under: [],
  });
}

const HOUSE = 'of the United States House of Representatives';
const SENATE = 'of the United States Senate';

/** Makes a post in the executive branch, under the president. */
const officer = postMaker({ organization: 'us-executive', area: 'us', under: ['us-president'] });

const secretary = (id: string, of: string, postClass: SourcePost['class'] = 'minister') =>
  officer(
    `us-secretary-${id}`,
    `United States Secretary of ${of}`,
    `Secretary of ${of}`,
    postClass,
  );

/** Posts of the executive branch: the president's, the cabinet's and those beside it. */
export const EXECUTIVE: readonly SourcePost[] = [
  {
    ...officer('us-president', 'President of the United States', 'President', 'head-of-state'),
    under: [],
    complete_since: '1989-01-20',
  },
  {
    ...officer(
      'us-vice-president',
      'Vice President of the United States',
      'Vice President',
      'deputy-head',
    ),
    complete_since: '1989-01-20',
  },
  officer('us-attorney-general', 'United States Attorney General', 'Attorney General', 'minister'),
  secretary('of-state', 'State', 'foreign-minister'),
  secretary('treasury', 'the Treasury'),
  secretary('defense', 'Defense'),
  secretary('interior', 'the Interior'),
  secretary('agriculture', 'Agriculture'),
  secretary('commerce', 'Commerce'),
  secretary('labor', 'Labor'),
  secretary('health', 'Health and Human Services'),
  secretary('housing', 'Housing and Urban Development'),
  secretary('transportation', 'Transportation'),
  secretary('energy', 'Energy'),
  secretary('education', 'Education'),
  secretary('veterans', 'Veterans Affairs'),
  secretary('homeland-security', 'Homeland Security'),
  officer('us-chief-of-staff', 'White House Chief of Staff', 'Chief of Staff', 'official'),
  officer(
    'us-trade-representative',
    'United States Trade Representative',
    'Trade Representative',
    'official',
  ),
  officer(
    'us-epa-administrator',
    'Administrator of the Environmental Protection Agency',
    'Administrator',
    'official',
  ),
  officer(
    'us-sba-administrator',
    'Administrator of the Small Business Administration',
    'Administrator',
    'official',
  ),
  officer(
    'us-omb-director',
    'Director of the Office of Management and Budget',
    'Director',
    'official',
  ),
  officer(
    'us-ostp-director',
    'Director of the Office of Science and Technology Policy',
    'Director',
    'official',
  ),
  officer('us-cea-chair', 'Chair of the Council of Economic Advisers', 'Chair', 'official'),
  officer('us-dni', 'United States Director of National Intelligence', 'Director', 'official'),
  officer('us-cia-director', 'Director of the Central Intelligence Agency', 'Director', 'official'),
  officer(
    'us-director-central-intelligence',
    'Director of Central Intelligence',
    'Director',
    'official',
  ),
  {
    ...officer(
      'us-ambassador-un',
      'United States Ambassador to the United Nations',
      'Ambassador to the United Nations',
      'diplomat',
    ),
    organization: 'us-foreign-service',
    under: ['us-secretary-of-state', 'us-president'],
  },
];

/** Posts of those who lead the two Houses, and seats in them. */
export const CONGRESS: readonly SourcePost[] = [
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
