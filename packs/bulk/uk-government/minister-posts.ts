import type { SourcePost } from '../../source-format';
import type { IfgPost } from './ifg';
import { KNOWN, KNOWN_SENIOR } from './known-posts';

type PostClass = SourcePost['class'];

/** A post as this project words it. */
export type WrittenPost = Pick<SourcePost, 'id' | 'label' | 'role' | 'class' | 'organization'> & {
  readonly area: string;
  readonly single: boolean;
  readonly under: string[];
  readonly complete_since?: string;
};

/** Ranks whose posts are the country's; those below are named with their department. */
const SENIOR = new Set(['PM', 'DPM', 'SoS', 'Parl. lead.']);

/** Posts below the first rank that have one holder, and need no department to be told apart. */
const SINGULAR = new Set([
  'Attorney General for England and Wales',
  'Solicitor General for England and Wales',
  'Solicitor General for Scotland',
  'Advocate General for Scotland',
  'Lord Advocate',
  'Paymaster General',
  'Minister without Portfolio',
  'Minister for the Cabinet Office',
  'Deputy Leader of the House of Commons',
  'Deputy Leader of the House of Lords',
  'Chief Secretary to the Prime Minister',
]);

/** What is said of a post in brackets or by its house, in words that say it is a whip's. */
const REWORDED: Readonly<Record<string, string>> = {
  'Attorney General': 'Attorney General for England and Wales',
  'Solicitor General': 'Solicitor General for England and Wales',
  'Assistant Whip (HM Treasury)': 'Assistant Government Whip',
  'Lord Commissioner (Whip)': 'Government Whip (Lord Commissioner of the Treasury)',
  'Comptroller of HM Household (Senior Whip)':
    'Senior Government Whip (Comptroller of the Household)',
  'Vice Chamberlain of HM Household (Senior Whip)':
    'Senior Government Whip (Vice-Chamberlain of the Household)',
  'Treasurer of HM Household (Deputy Chief Whip)':
    'Government Deputy Chief Whip (Treasurer of the Household)',
  'Lord in Waiting': 'Government Whip (Lord in Waiting)',
  'Baroness in Waiting': 'Government Whip (Baroness in Waiting)',
  'Captain of the Honourable Corps of Gentlemen at Arms (Lords Chief Whip)':
    'Government Chief Whip in the House of Lords',
  "Captain of the King's Bodyguard of the Yeomen of the Guard (Lords Deputy Chief Whip)":
    'Government Deputy Chief Whip in the House of Lords',
  "Captain of the Queen's Bodyguard of the Yeomen of the Guard (Lords Deputy Chief Whip)":
    'Government Deputy Chief Whip in the House of Lords',
  'Economic Secretary': 'Economic Secretary to the Treasury',
  'Economic Secretary (City Minister)': 'Economic Secretary to the Treasury',
  'Exchequer Secretary': 'Exchequer Secretary to the Treasury',
  'Financial Secretary': 'Financial Secretary to the Treasury',
  'Financial Services Secretary': 'Financial Services Secretary to the Treasury',
  'Commercial Secretary': 'Commercial Secretary to the Treasury',
};

/** The house stands for the whips' offices; the law officers' and Treasury's posts say theirs. */
const DEPARTMENT: Readonly<Record<string, string>> = {
  'Government Whips-House of Commons': 'House of Commons',
  'Government Whips-House of Lords': 'House of Lords',
  'Department of Environment, Transport and the Regions':
    'Department of the Environment, Transport and the Regions',
  'Department for Exiting the EU': 'Department for Exiting the European Union',
};

const COUNTRY = 'of the United Kingdom';
const NAMES_COUNTRY = /\b(?:for Scotland|and Wales|House of Lords|European Union|Lord Advocate)$/;

/** The post in our words: with an id that other packs use where they know it. */
export function writtenPost({ name, department, rank }: IfgPost): WrittenPost {
  const known = KNOWN[name] ?? (rank === 'SoS' ? KNOWN_SENIOR[name] : undefined);
  if (known) {
    const [id, label, role = name] = known;
    return post(id, `${label} ${COUNTRY}`, role);
  }
  const words = REWORDED[name] ?? name;
  const label = labelOf(words, rank, DEPARTMENT[department] ?? department);
  return post(`uk-${slug(label.replace(` ${COUNTRY}`, ''))}`, label, words);
}

function labelOf(words: string, rank: string, department: string): string {
  if (words.endsWith('to the Treasury')) return `${words} ${COUNTRY}`;
  if (words.endsWith('in the House of Lords')) return words;
  if (!SENIOR.has(rank) && !SINGULAR.has(words)) return `${words}, ${department}`;
  return NAMES_COUNTRY.test(words) ? words : `${words} ${COUNTRY}`;
}

/** Held by one at a time and never vacant in these years, so that whoever follows is the successor. */
export const SINGLE: ReadonlySet<string> = new Set([
  'uk-pm',
  'uk-chancellor',
  'uk-foreign-secretary',
]);

/** From the first day of the first government that is here whole. */
const COMPLETE_SINCE = '1997-05-02';

function post(id: string, label: string, role: string): WrittenPost {
  const single = SINGLE.has(id);
  return {
    id,
    label,
    role,
    class: classOf(id),
    organization: 'uk-government',
    area: 'gb',
    single,
    under: id === 'uk-pm' ? [] : ['uk-pm'],
    ...(single ? { complete_since: COMPLETE_SINCE } : {}),
  };
}

function classOf(id: string): PostClass {
  if (id === 'uk-pm') return 'head-of-government';
  if (id === 'uk-deputy-pm') return 'deputy-head';
  return id === 'uk-foreign-secretary' ? 'foreign-minister' : 'minister';
}

/** Small letters, digits and hyphens. */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whether a post of the database is of the first rank: in the cabinet, or at its table. */
export function isSenior({ rank }: IfgPost): boolean {
  return SENIOR.has(rank);
}
