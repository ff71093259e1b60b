import { parseSource } from '../../../packs/read-sources';
import type { SourceFile } from '../../../packs/source-format';

/** Rows of a source about invented people; each is complete save for what a case says. */
export function rowsOf(...people: readonly object[]): SourceFile {
  const post = (id: string, label: string) => ({
    id,
    label,
    role: label,
    class: 'minister',
    organization: 'gov',
    single: true,
  });
  const content = {
    country: 'Nor',
    sources: {
      list: { url: 'https://list.example/', title: 'L', publisher: 'L', retrieved: '2026-01-01' },
      more: { url: 'https://more.example/', title: 'M', publisher: 'M', retrieved: '2026-01-01' },
    },
    organizations: [
      { id: 'gov', name: 'Government', classification: 'executive' },
      { id: 'reds', name: 'Reds', classification: 'party' },
    ],
    areas: [],
    posts: [post('health', 'Minister of Health'), post('trade', 'Minister of Trade')],
    persons: people.map((person, i) => ({
      id: `list:${i + 1}`,
      name: `Ann Berg ${i + 1}`,
      given_name: 'Ann',
      family_name: 'Berg',
      prominence: 0.7,
      verified: '2026-01-01',
      sources: ['list'],
      facts: [],
      ...person,
    })),
  };
  return parseSource('nor.json', JSON.stringify(content));
}

/** An office of theirs. */
export const held = (post: string, from?: string, to?: string, more: object = {}) => ({
  kind: 'office',
  post,
  ...(from && { from }),
  ...(to && { to }),
  sources: ['list'],
  ...more,
});
