import type { Area, Organization, PostRef } from '../../../people/person';
import type { Term } from './schema';

/** An office somebody held for a term; ids are those of the pack that comes with the extension. */
export interface OfficeOfTerm {
  readonly label: string;
  readonly role: string;
  readonly post: PostRef;
  readonly organization: Organization;
  readonly area: Area;
}

/** The two chambers of Congress. */
export const CHAMBERS = {
  house: {
    id: 'us-house',
    name: 'United States House of Representatives',
    classification: 'legislature',
  },
  senate: { id: 'us-senate', name: 'United States Senate', classification: 'legislature' },
} as const satisfies Record<string, Organization>;

const EXECUTIVE: Organization = {
  id: 'us-executive',
  name: 'Executive branch of the United States',
  classification: 'executive',
};
const COUNTRY: Area = { id: 'us', name: 'United States' };

/** Where these are, a delegate sits in the House, who has no vote there. */
const WITHOUT_VOTE = new Set(['AS', 'DC', 'DK', 'GU', 'MP', 'OL', 'PI', 'PR', 'VI']);

/** The office of a term; null for a seat of no known state. */
export function officeOfTerm(term: Term): OfficeOfTerm | null {
  if (term.type === 'prez') return executive('President', 'us-president');
  if (term.type === 'viceprez') return executive('Vice President', 'us-vice-president');
  const state = term.state === undefined ? undefined : STATES.get(term.state);
  if (state === undefined || term.state === undefined) return null;
  const area = { id: `us-${term.state.toLowerCase()}`, name: state.replace(/^the /, '') };
  return term.type === 'sen' ? senator(area, state) : representative(area, { term, state });
}

function executive(role: string, id: string): OfficeOfTerm {
  const label = `${role} of the United States`;
  return { label, role, post: { id, label, single: true }, organization: EXECUTIVE, area: COUNTRY };
}

function senator(area: Area, state: string): OfficeOfTerm {
  const label = `United States Senator from ${state}`;
  const post = { id: `us-senator-${area.id?.slice(3)}`, label };
  return { label, role: 'Senator', post, organization: CHAMBERS.senate, area };
}

function representative(area: Area, { term, state }: { term: Term; state: string }): OfficeOfTerm {
  const isDelegate = WITHOUT_VOTE.has(term.state ?? '');
  const of = `of the ${CHAMBERS.house.name}`;
  const district = term.district ?? 0;
  // 0: the whole state; below it: a district that is not known.
  const where = district > 0 ? `${state}’s ${ordinal(district)} district` : state;
  return {
    label: isDelegate ? `Non-voting member ${of} for ${where}` : `Member ${of} for ${where}`,
    role: isDelegate ? 'Delegate' : 'Representative',
    post: { id: 'us-rep', label: `Member ${of}` },
    organization: CHAMBERS.house,
    area,
  };
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(number: number): string {
  return `${number}${ENDINGS[ORDINALS.select(number)] ?? 'th'}`;
}

/** The states and territories that send members to Congress, by their postal codes. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['AK', 'Alaska'],
  ['AL', 'Alabama'],
  ['AR', 'Arkansas'],
  ['AS', 'American Samoa'],
  ['AZ', 'Arizona'],
  ['CA', 'California'],
  ['CO', 'Colorado'],
  ['CT', 'Connecticut'],
  ['DC', 'the District of Columbia'],
  ['DE', 'Delaware'],
  ['DK', 'Dakota Territory'],
  ['FL', 'Florida'],
  ['GA', 'Georgia'],
  ['GU', 'Guam'],
  ['HI', 'Hawaii'],
  ['IA', 'Iowa'],
  ['ID', 'Idaho'],
  ['IL', 'Illinois'],
  ['IN', 'Indiana'],
  ['KS', 'Kansas'],
  ['KY', 'Kentucky'],
  ['LA', 'Louisiana'],
  ['MA', 'Massachusetts'],
  ['MD', 'Maryland'],
  ['ME', 'Maine'],
  ['MI', 'Michigan'],
  ['MN', 'Minnesota'],
  ['MO', 'Missouri'],
  ['MP', 'the Northern Mariana Islands'],
  ['MS', 'Mississippi'],
  ['MT', 'Montana'],
  ['NC', 'North Carolina'],
  ['ND', 'North Dakota'],
  ['NE', 'Nebraska'],
  ['NH', 'New Hampshire'],
  ['NJ', 'New Jersey'],
  ['NM', 'New Mexico'],
  ['NV', 'Nevada'],
  ['NY', 'New York'],
  ['OH', 'Ohio'],
  ['OK', 'Oklahoma'],
  ['OL', 'Orleans Territory'],
  ['OR', 'Oregon'],
  ['PA', 'Pennsylvania'],
  ['PI', 'the Philippines'],
  ['PR', 'Puerto Rico'],
  ['RI', 'Rhode Island'],
  ['SC', 'South Carolina'],
  ['SD', 'South Dakota'],
  ['TN', 'Tennessee'],
  ['TX', 'Texas'],
  ['UT', 'Utah'],
  ['VA', 'Virginia'],
  ['VI', 'the United States Virgin Islands'],
  ['VT', 'Vermont'],
  ['WA', 'Washington'],
  ['WI', 'Wisconsin'],
  ['WV', 'West Virginia'],
  ['WY', 'Wyoming'],
]);
