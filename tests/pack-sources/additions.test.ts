import { describe, expect, it } from 'vitest';
import { checkLicences } from '../../packs/checks/licensing';
import { checkSourcing } from '../../packs/checks/sourcing';
import type { ListedPack } from '../../packs/pack-list';
import { joinSources, parseSource } from '../../packs/read-sources';
import { held, rowsOf } from './refresh/rows-of';

const page = (url: string) => ({ url, title: 'T', publisher: 'P', retrieved: '2026-01-01' });

/** A file that somebody wrote beside the rows. */
function byHand(additions: object[], more: object = {}) {
  const content = {
    country: 'Nor',
    sources: { list: page('https://hand.example/') },
    organizations: [],
    areas: [],
    posts: [
      {
        id: 'reds-leader',
        label: 'Leader of the Reds',
        role: 'Leader',
        class: 'party-leader',
        organization: 'reds',
      },
    ],
    persons: [],
    additions,
    ...more,
  };
  return { file: 'hand.yaml', content: parseSource('hand.yaml', JSON.stringify(content)) };
}

const rows = () => ({ file: 'nor.json', content: rowsOf({ facts: [held('health', '2020')] }, {}) });
const leads = { person: 'list:1', facts: [held('reds-leader', '2021', '2022')] };

describe('facts that a file adds to people of rows', () => {
  it('stand with the person, each under the page of its own file', () => {
    const { files, people } = joinSources([byHand([leads]), rows()]);
    expect(people.get('list:1')?.facts).toMatchObject([
      { post: 'health', sources: ['list'] },
      { post: 'reds-leader', from: '2021', sources: ['hand.yaml: list'] },
    ]);
    expect(people.get('list:2')?.facts).toEqual([]);
    const [, { content }] = files as [unknown, (typeof files)[number]];
    expect(content.sources['hand.yaml: list']?.url).toBe('https://hand.example/');
    expect(content.sources.list?.url).toBe('https://list.example/');
  });

  it('make the person as prominent as the highest office among them', () => {
    const prominence = (facts: object[]) =>
      joinSources([byHand([{ person: 'list:1', facts }]), rows()]).people.get('list:1')?.prominence;
    expect(prominence(leads.facts)).toBe(0.85);
    expect(prominence([held('reds-leader', '2021', '2022', { status: 'acting' })])).toBe(0.7);
  });

  it('take their pages along, and one that nobody cites is found', () => {
    const sources = { list: page('https://hand.example/'), idle: page('https://idle.example/') };
    const joined = joinSources([byHand([leads], { sources }), rows()]);
    const reasons = checkSourcing(joined).filter(({ at }) => at.startsWith('hand.yaml'));
    expect(reasons).toEqual([{ at: 'hand.yaml: idle', reason: 'no fact uses this source' }]);
  });

  it('are held to no licence of rows, and the rows they stand beside are', () => {
    const header = { licence: 'CC0-1.0', attribution: [] } as unknown as ListedPack;
    const problems = checkLicences(header, [])(joinSources([byHand([leads]), rows()]));
    expect(problems.map(({ at }) => at)).toEqual(['nor.json: list', 'nor.json: more']);
  });

  it('are refused of somebody whom no other file has', () => {
    const stranger = byHand([{ ...leads, person: 'list:9' }]);
    expect(() => joinSources([stranger, rows()])).toThrow('hand.yaml: additions: list:9');
  });
});
