import type { PackSources } from '../../packs/pack-sources';
import { joinSources, parseSource } from '../../packs/read-sources';

/** Two pages of two publishers, `a` and `b`, and a second page `a2` of the first. */
const SOURCES = {
  a: { url: 'https://a.example/', title: 'A', publisher: 'A', retrieved: '2026-01-01' },
  a2: { url: 'https://a.example/2', title: 'A2', publisher: 'A', retrieved: '2026-01-01' },
  b: { url: 'https://b.example/', title: 'B', publisher: 'B', retrieved: '2026-01-01' },
};

const post = (id: string, postClass: string) => ({
  id,
  label: id,
  role: id,
  class: postClass,
  organization: 'gov',
  single: true,
});

/** A pack of the given people, each a complete minister save for what a case changes. */
export function packOfPeople(...people: readonly object[]): PackSources {
  const content = {
    country: 'Nor',
    sources: SOURCES,
    organizations: [{ id: 'gov', name: 'Government', classification: 'executive' }],
    areas: [],
    posts: [
      post('pm', 'head-of-government'),
      post('health', 'minister'),
      post('envoy', 'diplomat'),
    ],
    persons: people.map((person, i) => ({
      id: `Q${i + 1}`,
      name: 'Ann Berg',
      given_name: 'Ann',
      family_name: 'Berg',
      gender: 'female',
      birth_date: '1970-02-03',
      summary: 'Somebody.',
      prominence: 0.7,
      verified: '2026-01-01',
      identifiers: [{ scheme: 'wikidata', identifier: `Q${i + 1}` }],
      sources: ['a'],
      facts: [
        { kind: 'party', organization: 'gov', sources: ['a'] },
        { kind: 'office', post: 'health', from: '2024-02-01', sources: ['a', 'b'] },
      ],
      ...person,
    })),
  };
  return joinSources([
    { file: 'nor.yaml', content: parseSource('nor.yaml', JSON.stringify(content)) },
  ]);
}
