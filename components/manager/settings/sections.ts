import type { ComponentChildren } from 'preact';

/** One row of the settings, and the words by which it is found. */
export interface SettingsRow {
  readonly id: string;
  readonly words: readonly string[];
  readonly view: ComponentChildren;
}

/** Rows under a title. */
export interface SettingsSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SettingsRow[];
  /** Whether it takes the whole width, as tables do. */
  readonly isWide?: boolean;
}

/** The sections as far as they have all words of a query, in the title or in a row. */
export function findRows(
  sections: readonly SettingsSection[],
  query: string,
): readonly SettingsSection[] {
  const sought = plain(query).split(/\s+/).filter(Boolean);
  const has = (words: readonly string[]) => {
    const text = plain(words.join(' '));
    return sought.every((word) => text.includes(word));
  };
  return sections
    .map((section) => ({
      ...section,
      rows: section.rows.filter(({ words }) => has([section.title, ...words])),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Small letters without accents, as one types them. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
