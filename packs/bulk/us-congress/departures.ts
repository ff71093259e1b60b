import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import { date, day, text } from '../../source-fields';
import type { Citations } from '../citations';
import type { Copy } from '../copy';
import type { Leaving } from './leaving';

const departure = v.strictObject({
  person: v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/, 'not a Bioguide identifier')),
  name: text,
  to: date,
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/, 'not a commit')),
  read: day,
});

/** Ends that the messages of changes to the list of members give, by Bioguide identifier. */
export function readDepartures(
  yaml: string,
  copy: Pick<Copy, 'repository'>,
  { cite }: Pick<Citations, 'cite'>,
): ReadonlyMap<string, Leaving> {
  const all = v.parse(v.array(departure), load(yaml, { schema: CORE_SCHEMA }));
  return new Map(
    all.map(({ person, name, to, commit, read }) => {
      const source = cite({
        name: 'congress-change',
        copy,
        kind: 'commit',
        path: '',
        commit,
        date: read,
        title: `Change to the list of members of Congress: ${name}`,
        publisher: 'unitedstates project (congress-legislators)',
        licence: 'CC0-1.0',
      });
      return [person, { day: to, source, trust: 'stated' as const }];
    }),
  );
}
