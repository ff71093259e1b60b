import { LANGUAGES } from '../../languages';
import { keysOfWords } from '../../names/word-lists';

const LANGUAGES_WITH: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ nounsBeforeNames }) => nounsBeforeNames).map(({ code }) => code),
);

/** Whether in a language nouns and places with a capital stand right before a full name. */
export function hasNounsBeforeNames(language: string): boolean {
  return LANGUAGES_WITH.has(language);
}

const ARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.flatMap(({ code, beforeNouns }) =>
    beforeNouns === undefined ? [] : [[code, new Set(keysOfWords(beforeNouns))]],
  ),
);

/** Whether after a word the next with a capital is a noun: "die Rede Merkels", "der Golfer Woods". */
export function isArticleBeforeNoun(key: string | undefined, language: string): boolean {
  return key !== undefined && ARTICLES.get(language)?.has(key) === true;
}
