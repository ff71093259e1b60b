import { basename } from 'node:path';
import { openClaims, openPeopleFiles } from '../../../cli/people-files';
import { judgeNames, layOut } from './judge-names';
import { reportNames } from './report-names';

/** Reads every name and other name of the packs' people in three frames. Throws where a pack cannot be read. */
export async function measureNames(paths: readonly string[]): Promise<string> {
  const people = await openPeopleFiles(paths);
  if (!people.ok) throw new Error([people.path, people.message].filter(Boolean).join(' '));
  const judged = await judgeNames(layOut(people.value, await openClaims(paths)));
  return reportNames(
    judged,
    paths.map((path) => basename(path)),
  );
}
