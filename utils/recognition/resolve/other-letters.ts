import type { KeyKind } from '../../names/name-keys';
import type { Person } from '../../people/person';
import { isCyrillic } from '../candidates/endings/grammar';
import type { Candidate, CandidateKey, TokenisedRun } from '../model';
import { misfitOf } from './misfits';
import type { Article } from './model';

/** A Cyrillic name under which somebody was found. */
interface CyrillicName {
  readonly run: TokenisedRun;
  readonly candidate: Candidate;
  readonly name: CandidateKey;
  readonly article: Article;
}

const WHOLE: readonly KeyKind[] = ['full', 'alias'];

/**
 * Those whom the list has under the same name in Latin letters: a list may have one of two namesakes
 * in each script, and the letters of a text say nothing of which is meant.
 */
export function inLatinLetters({ run, candidate, name, article }: CyrillicName): readonly Person[] {
  if (!isCyrillic(name.key)) return NOBODY;
  return candidate.keys
    .filter(({ key, without }) => without === 'nothing' && !isCyrillic(key))
    .flatMap((other) => {
      const found = { run, span: candidate, name: other, article };
      return article.bearers
        .of(other.key, WHOLE)
        .filter((person) => misfitOf({ ...found, person }) === undefined);
    });
}

const NOBODY: readonly Person[] = [];
