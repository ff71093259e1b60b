import { describe, expect, it } from 'vitest';
import { checkPartyNames } from '../../packs/checks/duplicates';
import { joinSources } from '../../packs/read-sources';

/** A pack of nothing but parties, each `[name, area]`. */
function packOf(parties: readonly (readonly [name: string, area: string])[]) {
  const organizations = parties.map(([name, area], i) => ({
    id: `party-${i}`,
    name,
    classification: 'party',
    area,
  }));
  const content = { country: 'Nor', sources: {}, organizations, areas: [], posts: [], persons: [] };
  return joinSources([{ file: 'nor.yaml', content }]);
}

describe('names of parties', () => {
  it.each([
    ['Labour Party', 'The Labour party'],
    ['Fianna Fáil', 'Fianna Fail'],
    ['Scottish-Green Party', 'Scottish Green Party'],
  ])('refuses %s beside %s in one area', (one, other) => {
    const found = checkPartyNames(
      packOf([
        [one, 'gb'],
        [other, 'gb'],
      ]),
    );
    expect(found).toEqual([{ at: other, reason: `the same party as "${one}"` }]);
  });

  it('leaves two parties of one area, and one name in two areas', () => {
    const parties = [
      ['Labour Party', 'gb'],
      ['Reform UK', 'gb'],
      ['Labour Party', 'nz'],
    ] as const;
    expect(checkPartyNames(packOf(parties))).toEqual([]);
  });
});
