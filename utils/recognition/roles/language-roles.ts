import { roles as german } from '../languages/de/roles';
import { roles as english } from '../languages/en/roles';
import { roles as spanish } from '../languages/es/roles';
import { roles as french } from '../languages/fr/roles';
import { roles as italian } from '../languages/it/roles';
import { roles as dutch } from '../languages/nl/roles';
import { roles as portuguese } from '../languages/pt/roles';
import { normaliseWord } from '../normalise';
import type { RoleWords, Words } from './role-words';

/** A language's role words, as they are compared. */
export type LanguageRoles = {
  readonly [K in keyof Omit<
    RoleWords,
    'endings' | 'feminine' | 'possessors' | 'elides' | 'peoples'
  >]-?: Keys;
} & {
  readonly possessors: boolean;
  /** Whether articles are written together with the next word: "l'ambassadeur". */
  readonly elides: boolean;
  readonly endings: readonly (readonly [from: string, to: string])[];
  readonly feminine: { readonly articles: Keys; readonly ends: readonly string[] };
  readonly peoples: readonly string[];
};

type Keys = ReadonlySet<string>;

const WORDS: Readonly<Record<string, RoleWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
};

const READ = new Map(Object.entries(WORDS).map(([code, words]) => [code, readWords(words)]));

/** The role words of a language (BCP 47); none where we know none. Unknown is taken for English. */
export function rolesOf(language: string | undefined): LanguageRoles | undefined {
  return READ.get((language || 'en').slice(0, 2).toLowerCase());
}

function readWords(words: RoleWords): LanguageRoles {
  const { possessors, elides, endings, feminine, peoples, ...sets } = words;
  const keys = Object.entries(sets).map(([name, list]) => [name, new Set(keysOf(list))]);
  return {
    contracted: new Set(),
    tos: new Set(),
    ...Object.fromEntries(keys),
    possessors: possessors ?? false,
    elides: elides ?? false,
    endings: readEndings(endings),
    feminine: {
      articles: new Set(keysOf(feminine?.articles)),
      ends: keysOf(feminine?.ends),
    },
    peoples: keysOf(peoples),
  };
}

function keysOf(words: Words = ''): string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(normaliseWord);
}

function readEndings(endings: Words = ''): [string, string][] {
  return endings
    .split(/\s+/)
    .filter((ending) => ending !== '')
    .map((ending) => ending.split('>').map(normaliseWord) as [string, string]);
}
