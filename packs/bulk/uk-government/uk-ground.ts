import type { SourceFile } from '../../source-format';

/** Organizations that the posts belong to, but for departments and parties. */
export const ORGANIZATIONS: SourceFile['organizations'] = [
  {
    id: 'uk-government',
    name: 'Government of the United Kingdom',
    classification: 'executive',
    area: 'gb',
  },
  {
    id: 'uk-house-of-commons',
    name: 'House of Commons of the United Kingdom',
    classification: 'legislature',
    area: 'gb',
  },
  { id: 'uk-house-of-lords', name: 'House of Lords', classification: 'legislature', area: 'gb' },
];

/** Areas that posts and parties stand in. */
export const AREAS: SourceFile['areas'] = [
  {
    id: 'gb',
    name: 'United Kingdom',
    classification: 'country',
    other_names: ['UK', 'U.K.', 'Britain', 'Great Britain', 'British'],
  },
  {
    id: 'northern-ireland',
    name: 'Northern Ireland',
    classification: 'country',
    other_names: ['Northern Irish'],
  },
  { id: 'scotland', name: 'Scotland', classification: 'country', other_names: ['Scottish'] },
  { id: 'wales', name: 'Wales', classification: 'country', other_names: ['Welsh'] },
];

const HOUSE_POST = { class: 'legislator', area: 'gb', single: false } as const;

/** A seat in each House. */
export const HOUSE_POSTS: SourceFile['posts'] = [
  {
    ...HOUSE_POST,
    under: [],
    vacant: [],
    id: 'uk-commons-member',
    label: 'Member of the House of Commons',
    role: 'Member of Parliament',
    organization: 'uk-house-of-commons',
  },
  {
    ...HOUSE_POST,
    under: [],
    vacant: [],
    id: 'uk-lords-member',
    label: 'Member of the House of Lords',
    role: 'Member of the House of Lords',
    organization: 'uk-house-of-lords',
  },
];
