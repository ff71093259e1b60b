import { LANGUAGES } from '../../languages/all';
import type { RoleWords } from '../../languages/language';
import { normaliseWord } from '../../names/normalise';
import { keysOfWords } from '../../names/word-lists';
import type { LanguageRoles } from './model';

const READ = new Map(
  LANGUAGES.flatMap(({ code, roles }) => (roles ? [[code, readWords(roles)] as const] : [])),
);

/** The role words of a language (BCP 47); none where we know none. Unknown is taken for English. */
export function rolesOf(language: string | undefined): LanguageRoles | undefined {
  return READ.get((language || 'en').slice(0, 2).toLowerCase());
}

function readWords(words: RoleWords): LanguageRoles {
  const { possessors, elides, endings, feminine, peoples, ...sets } = words;
  const keys = Object.entries(sets).map(([name, list]) => [name, new Set(keysOfWords(list))]);
  return {
    contracted: new Set(),
    tos: new Set(),
    ...Object.fromEntries(keys),
    possessors: possessors ?? false,
    elides: elides ?? false,
    endings: readEndings(endings),
    feminine: {
      articles: new Set(keysOfWords(feminine?.articles)),
      ends: keysOfWords(feminine?.ends),
    },
    peoples: keysOfWords(peoples),
  };
}

function readEndings(endings: RoleWords['endings'] = ''): [string, string][] {
  return endings
    .split(/\s+/)
    .filter(Boolean)
    .map((ending) => ending.split('>').map(normaliseWord) as [string, string]);
}
