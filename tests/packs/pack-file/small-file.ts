/** A small file with everything in it, to be spoilt in one place by each test. */
export function makeFile() {
  return {
    pack: { id: 'uk', title: 'UK', version: '1', licence: 'CC0-1.0', verified: '2025-10-01' },
    persons: [
      {
        id: 'Q1',
        name: 'Ann Example',
        other_names: [{ name: 'Annie', note: 'nickname' }],
        birth_date: '1960-02-03',
        facts: [
          {
            kind: 'honour',
            label: 'Dame Commander of the Order of the British Empire',
            honorific_prefix: 'Dame',
            start_date: '2018',
          },
        ],
        identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
        sources: [{ url: 'https://example.org/ann', note: 'Ann', retrieved: '2025-09-01' }],
      },
      { id: 'Q2', name: 'Ben Example' },
    ],
    organizations: [
      { id: 'home', name: 'Home Affairs' },
      { id: 'lab', name: 'Labour Party', classification: 'party' },
    ],
    posts: [{ id: 'pm', label: 'Prime Minister', organization_id: 'home', area_id: 'uk' }],
    areas: [{ id: 'uk', name: 'United Kingdom' }],
    memberships: [
      { person_id: 'Q1', organization_id: 'home', role: 'Shadow Minister', start_date: '2004-07' },
      { person_id: 'Q1', organization_id: 'lab', end_date: null },
      { person_id: 'Q2', post_id: 'pm', status: 'acting', label: 'Acting Prime Minister' },
    ],
  };
}
