/** A small file as a keeper of a parliament writes it; each test spoils one place of it. */
export function makeFile() {
  return {
    memberships: [
      {
        id: 'uk.org.publicwhip/member/1',
        person_id: 'uk.org.publicwhip/person/1',
        post_id: 'cons/1',
        on_behalf_of_id: 'reds',
        start_date: '2005-05-05',
        end_date: '2010-04-12',
      } as Record<string, unknown>,
      {
        person_id: 'uk.org.publicwhip/person/1',
        post_id: 'cons/1',
        on_behalf_of_id: 'reds',
        start_date: '2010-05-06',
        end_date: '9999-12-31',
      },
      {
        person_id: 'uk.org.publicwhip/person/2',
        organization_id: 'lords',
        role: 'Peer',
        start_date: '2015-01-01T00:00:00+00:00',
        end_date: '',
      },
    ],
    organizations: [
      { id: 'commons', name: 'House of Commons' },
      { id: 'lords', name: 'House of Lords' },
      { id: 'reds', name: 'Red Party' },
      { id: 'lords', name: 'House of Lords' },
    ],
    persons: [
      {
        id: 'uk.org.publicwhip/person/1',
        identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }],
        other_names: [
          { note: 'Main', given_name: 'Ann', family_name: 'Sample', end_date: '2007-01-01' },
          { note: 'Main', given_name: 'Ann', family_name: 'Example', start_date: '2007-01-02' },
          { note: 'Alternate', name: 'Annie Example' },
        ],
      },
      {
        id: 'uk.org.publicwhip/person/2',
        other_names: [
          {
            note: 'Main',
            given_name: 'Bea',
            surname: 'Sample',
            honorific_prefix: 'Baroness',
            lordname: 'Test',
            lordofname: 'Town',
          },
        ],
      } as Record<string, unknown>,
    ],
    posts: [
      {
        id: 'cons/1',
        label: 'MP for Testham',
        organization_id: 'commons',
        area: { name: 'Testham' },
      },
    ],
  };
}
export type ParliamentFile = ReturnType<typeof makeFile>;
