import { describe, expect, it } from 'vitest';
import { readSpeeches } from '../../packs/bulk/uk-government/items';
import type { Member } from '../../packs/bulk/uk-government/members';
import { withCommonsSeats } from '../../packs/bulk/uk-government/same-people';

const HEAD = 'Member ,Wikidata Member ID,MNIS Member ID,Constituency,Date';
const speeches = (...lines: string[]) => readSpeeches([HEAD, ...lines].join('\n'));
const SPEECH = speeches('Ada Reed,Q7,70,"Sample, East",27/06/2001');

const PEER: Member = {
  id: 'peer',
  parliament: '70',
  names: [{ given: 'Ada', prefix: 'Baroness', title: 'Reed of Sample' }],
  seats: [{ house: 'lords', from: '2024-03-11', party: 'labour' }],
};
const commoner = (id: string, family = 'Reed', to = '2005-04-11'): Member => ({
  id,
  item: 'Q7',
  names: [{ given: 'Ada', family }],
  seats: [
    { house: 'commons', constituency: 'Sample East', from: '2001-06-07', to, party: 'labour' },
  ],
});
const ids = (members: readonly Member[]) => members.map(({ id }) => id);

describe('a peer and a commoner whom the list has under two numbers', () => {
  it('are one where the maiden speech has the number of the one and the seat of the other', () => {
    const [found, ...others] = withCommonsSeats([commoner('old'), PEER], SPEECH);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: 'peer', parliament: '70', item: 'Q7', isJoined: true });
    expect(found?.seats.map(({ house, from }) => [house, from])).toEqual([
      ['commons', '2001-06-07'],
      ['lords', '2024-03-11'],
    ]);
    expect(found?.names.map(({ family, title }) => family ?? title)).toEqual([
      'Reed',
      'Reed of Sample',
    ]);
  });

  it.each([
    ['the name is another', [commoner('old', 'Elm')]],
    ['the seat was over by the day of the speech', [commoner('old', 'Reed', '2001-06-20')]],
    ['two fit', [commoner('old'), commoner('other')]],
    ['Parliament has a number for the commoner too', [{ ...commoner('old'), parliament: '71' }]],
  ])('are two where %s', (_why, commoners) => {
    const all = [...commoners, PEER];
    expect(withCommonsSeats(all, SPEECH)).toEqual(all);
  });

  it('are two where two peers would have the seat', () => {
    const all = [commoner('old'), PEER, { ...PEER, id: 'second' }];
    expect(ids(withCommonsSeats(all, SPEECH))).toEqual(['old', 'peer', 'second']);
  });
});
