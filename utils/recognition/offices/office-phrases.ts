import type { AreaPhrase, AreaPhrases } from '../../names/area-phrases';
import type { AreaName, LanguageRoles, OfficePhrase, OfficeWord } from './model';

/** An office as its record names it, in keys of words. */
export interface NamedOffice {
  readonly role: readonly string[];
  readonly label: readonly string[];
  /** One person holds it at a time. */
  readonly single: boolean;
}

/**
 * How an article may say an office: its role, its label without the land ("Culture Secretary"), the
 * head of either ("the ambassador"), and, of a vague head, the other way round ("opposition leader").
 */
export function officePhrases(
  named: NamedOffice,
  lands: AreaPhrases,
  roles: LanguageRoles,
): readonly OfficePhrase[] {
  const { role, label, single } = named;
  const ways = new Map<string, OfficePhrase>();
  const add = (words: readonly string[], vague: boolean) => {
    const key = words.join(' ');
    if (words.length === 0 || ways.has(key)) return;
    const alone = vague || (words.length === 1 && roles.vague.has(key));
    ways.set(key, { words: lands.within(words).map(toOfficeWord), vague: alone });
  };
  for (const words of [role, withoutArea(label, lands, roles)]) {
    const link = words.findIndex((word, at) => at > 0 && isLink(word, roles));
    add(words, false);
    if (link < 0) continue;
    const head = words.slice(0, link);
    add(head, !single);
    if (head.length === 1 && roles.vague.has(head[0] ?? '')) {
      add([...withoutArticles(words.slice(link + 1), roles), ...head], false);
    }
  }
  return [...ways.values()].sort((one, other) => other.words.length - one.words.length);
}

function isLink(word: string, roles: LanguageRoles): boolean {
  return roles.ofs.has(word) || roles.tos.has(word);
}

function withoutArticles(words: readonly string[], { articles }: LanguageRoles): readonly string[] {
  return words.slice(words.findIndex((word) => !articles.has(word)));
}

/** "United States Secretary of State", "Culture Secretary of the United Kingdom". */
function withoutArea(
  label: readonly string[],
  lands: AreaPhrases,
  roles: LanguageRoles,
): readonly string[] {
  const words = label.slice(lands.at(label, 0)?.words.length ?? 0);
  for (let at = 1; at < words.length - 1; at++) {
    if (!isLink(words[at] ?? '', roles)) continue;
    const next = roles.articles.has(words[at + 1] ?? '') ? at + 2 : at + 1;
    if (lands.at(words, next) !== undefined) return words.slice(0, at);
  }
  return words;
}

function toOfficeWord(part: string | AreaPhrase): OfficeWord {
  return typeof part === 'string' ? part : areaNames(part.ways);
}

/** The names of a land, of which each stands as a whole. */
export function areaNames(ways: AreaPhrase['ways']): readonly AreaName[] {
  return ways.map((words) => ({ words, inPart: false }));
}
