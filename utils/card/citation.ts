import type { Translate } from '../interface-text';
import type { CardModel, Citation, Moment, NumberedSource, RoleLine } from './card-model';

/** A card's head, entries and sources. */
type Cited = Pick<CardModel, 'name' | 'then' | 'article' | 'now' | 'sources'>;

/**
 * All that a card says of its days, each statement with its sources: "Sir Keir Starmer. 26 Sep 2024:
 * Prime Minister … (since 5 Jul 2024) [1]. … [1] NationalWorld, “…”, https://…, read 5 Jul 2024."
 */
export function citationOf({ name, then, article, now, sources }: Cited, t: Translate): Citation {
  const moments = [then, article, now].filter((moment) => moment !== null);
  const cited = new Set(moments.flatMap(({ roles }) => roles.flatMap((role) => role.sources)));
  const list = sources.filter(({ number }) => cited.has(number));
  const separator = t('card_list_separator');
  const text = [
    `${name}.`,
    ...moments.map((moment) => `${dayOf(moment)}: ${moment.roles.map(plainRole).join('; ')}.`),
    ...list.map((source) => `[${source.number}] ${plainSource(source)}.`),
  ].join(' ');
  const markdown = [
    `**${escaped(name)}**`,
    '',
    ...moments.map(
      (moment) =>
        `- ${escaped(dayOf(moment))}: ${moment.roles.map((role) => linkedRole(role, list)).join('; ')}`,
    ),
    '',
    ...list.map(
      ({ number, url, title, publisher, checked }) =>
        `${number}. ${[`[${escaped(title || publisher)}](<${encoded(url)}>)`, escaped(title ? publisher : ''), escaped(checked)].filter(Boolean).join(separator)}`,
    ),
  ].join('\n');
  return { text: unbroken(text), markdown: unbroken(markdown) };
}

function dayOf({ title, dateText, checked }: Moment): string {
  return [title, [dateText, checked].filter(Boolean).join('; ')].filter(Boolean).join(', ');
}

function saidOf({ text, detail, own }: RoleLine): string {
  const more = [detail, own].filter(Boolean).join(' · ');
  return more === '' ? text : `${text} (${more})`;
}

function plainRole(role: RoleLine): string {
  return [saidOf(role), ...role.sources.map((number) => `[${number}]`)].join(' ');
}

function linkedRole(role: RoleLine, list: readonly NumberedSource[]): string {
  const links = role.sources.map((number) => {
    const url = list.find((source) => source.number === number)?.url ?? '';
    return `[\\[${number}\\]](<${encoded(url)}>)`;
  });
  return [escaped(saidOf(role)), ...links].join(' ');
}

function plainSource({ publisher, title, url, checked }: NumberedSource): string {
  return [publisher, title && `“${title}”`, url, checked].filter(Boolean).join(', ');
}

/** A name or title is words, whatever Markdown would make of its signs. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');
}

/** An address cannot end its own link. */
function encoded(url: string): string {
  return url.replace(/[<>\s\\]/g, encodeURIComponent);
}

/** What holds dates together on a card is in the way elsewhere. */
function unbroken(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
