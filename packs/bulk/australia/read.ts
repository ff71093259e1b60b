import type { SourceFile } from '../../source-format';
import { citations } from '../citations';
import type { Copy } from '../copy';
import { toPersons } from '../people';
import { readLists } from '../wikidata-lists/lists';
import { AREAS, AUSTRALIA, ORGANIZATIONS } from './ground';

/** The repository that Australia's pack is read from. */
export const AUSTRALIA_REPOSITORY = 'every-politician-scrapers/australia-cabinet';

/** The pack `australia`, and what had to be left out, each with the reason. */
export function readAustralia(open: (repository: string) => Copy): {
  readonly file: SourceFile;
  readonly left: string[];
} {
  const cited = citations();
  const { people, left } = readLists(open(AUSTRALIA_REPOSITORY), cited, AUSTRALIA, 'australia');
  return {
    file: {
      country: 'Australia',
      sources: cited.list,
      organizations: ORGANIZATIONS,
      areas: AREAS,
      posts: [...AUSTRALIA.posts],
      persons: toPersons(people, [...AUSTRALIA.posts]),
    },
    left,
  };
}
