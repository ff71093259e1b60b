import { headAfterName } from '../cues/head-words';
import { isNeutralAfter, isNeutralBefore, isTitleWord } from '../cues/word-kinds';
import type { Claim, RunWord } from '../model';
import { overlapsAny } from '../resolve/claim';
import type { ClaimedRun } from '../resolve/model';
import { isCapital } from '../text/token-tests';
import type { LanguageRoles, Office, OfficePhrase, OfficesByWord } from './model';
import { isOfficeWord } from './phrase-length';

/** The offices a run gives to somebody who does not hold them: "French President Emmanuel …". */
export function titlesOfOthers(
  { run, claims }: ClaimedRun,
  offices: OfficesByWord,
  roles: LanguageRoles,
): readonly Office[] {
  const { words } = run;
  const keys = [...run.before, ...words.map(({ key }) => key)];
  const first = run.before.length;
  const found: Office[] = [];
  for (let at = Math.max(1, first); at < keys.length; at++) {
    if (!canBeName(words[at - first])) continue;
    for (const office of offices.endingWith(keys[at - 1] ?? '')) {
      if (isTitled(keys, at, office, roles) && !isTheirs(office, claims, at - first)) {
        found.push(office);
      }
    }
  }
  return found;
}

function canBeName(word: RunWord | undefined): boolean {
  if (word === undefined || !isCapital(word) || word.gap === 'hyphen') return false;
  const { key, honorific } = word;
  if (isNeutralAfter(key) || isNeutralBefore(key) || isTitleWord(key)) return false;
  return honorific === undefined && headAfterName(key) === undefined;
}

/** Whether the words before `at` are the office's name, and not that of a vice or deputy. */
function isTitled(
  keys: readonly string[],
  at: number,
  { phrases, former }: Office,
  roles: LanguageRoles,
): boolean {
  return phrases.some((way) => {
    if (!endsWithPhrase(keys.slice(0, at), way, roles)) return false;
    const before = keys[at - 1 - way.words.length] ?? '';
    return former ? roles.former.has(before) : !isTitleWord(before);
  });
}

/** As far as the words are known: of those before a run only two are. */
function endsWithPhrase(
  keys: readonly string[],
  { words }: OfficePhrase,
  roles: LanguageRoles,
): boolean {
  const last = keys.slice(-words.length);
  const compared = words.slice(words.length - last.length);
  return last.every((key, at) => {
    const word = compared[at];
    return typeof word === 'string' && isOfficeWord(key, word, roles);
  });
}

/** Whether the name at a word of the run is read as the holder's, or may be. */
function isTheirs({ person }: Office, claims: readonly Claim[], at: number): boolean {
  return claims
    .filter((claim) => overlapsAny({ from: at, to: at + 1 }, [claim]))
    .some(({ people }) => people.some(({ id }) => id === person.id));
}
