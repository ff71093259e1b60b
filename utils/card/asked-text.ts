import type { AskedOffice } from '../people/as-of/office';
import { roleText, type Words, yearsText } from '../people/words/describe-role';

/** The office by which somebody was found: "Foreign Secretary · 2014 to 2016"; null: by name. */
export function askedText(asked: AskedOffice | undefined, words: Words): string | null {
  if (!asked?.fact) return null;
  const role = roleText({ fact: asked.fact, tense: 'held' }, words);
  return [role, yearsText(asked.fact, words)].filter(Boolean).join(' · ');
}
