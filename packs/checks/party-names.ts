import type { PackSources } from '../pack-sources.ts';
import type { Check, Problem } from './problem.ts';

/** One party has one entry: two spellings of a name in one area would split its people in two. */
export const checkPartyNames: Check = (all) => {
  const seen = new Map<string, string>();
  return parties(all).flatMap(({ name, area }): Problem[] => {
    const key = `${area ?? ''} ${spelledPlainly(name)}`;
    const other = seen.get(key);
    seen.set(key, other ?? name);
    return other === undefined ? [] : [{ at: name, reason: `the same party as "${other}"` }];
  });
};

function parties(all: PackSources): { name: string; area?: string | undefined }[] {
  return [...all.organizations.values()].filter(({ classification }) => classification === 'party');
}

/** Case, marks, hyphens and the words every party's name may have or lack do not tell two apart. */
function spelledPlainly(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = letters.split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => !['', 'the', 'party'].includes(word)).join(' ');
}
