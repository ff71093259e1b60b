import type { SourceFile } from '../../source-format';
import { citations } from '../citations';
import type { Copy } from '../copy';
import { toPersons } from '../people';
import { readLists } from '../wikidata-lists/lists';
import { AREAS, JAPAN, ORGANIZATIONS } from './ground';

/** The repository that the pack is read from. */
export const JAPAN_GOVERNMENT_REPOSITORY = 'every-politician-scrapers/japan-ministers';

/** The pack `japan-government`, and what had to be left out, each with the reason. */
export function readJapanGovernment(open: (repository: string) => Copy): {
  readonly file: SourceFile;
  readonly left: string[];
} {
  const cited = citations();
  const copy = open(JAPAN_GOVERNMENT_REPOSITORY);
  const { people, left } = readLists(copy, cited, JAPAN, 'japan');
  return {
    file: {
      country: 'Japan',
      sources: cited.list,
      organizations: ORGANIZATIONS,
      areas: AREAS,
      posts: [...JAPAN.posts],
      persons: toPersons(people, [...JAPAN.posts]),
    },
    left,
  };
}
