import { MAX_TITLE_LENGTH } from '../constants';
import { collapseSpace } from '../dom/plain-text';

/** What stands between a headline and the name of its site. */
const SEPARATOR = / (?:[|·•»«›‹]|[-–—:]{1,2}|\/\/?) /g;

/** Everything but letters and digits away, for comparing titles. */
export function titleKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a page says about its title, from several places. */
export interface TitleClues {
  readonly social: string;
  readonly document: string;
  readonly headings: readonly string[];
  readonly headline: string;
  readonly site: string;
}

/** The article's title without the site's name: one that two places agree on, if there is one. */
export function chooseTitle({ social, document, headings, headline, site }: TitleClues): string {
  const titles = [social, headline, document].filter((title) => title !== '');
  const agreed = headings.find((heading) => titles.some((title) => covers(heading, title)));
  const title = agreed || social || headline || (headings.length === 1 && headings[0]) || document;
  return withoutSite(collapseSpace(title || '').slice(0, MAX_TITLE_LENGTH), site);
}

/** Whether a heading is the better part of a title; a site's name in it is the smaller one. */
function covers(heading: string, title: string): boolean {
  const part = titleKey(heading);
  const whole = titleKey(title);
  return part.length >= 4 && whole.includes(part) && part.length * 2 > whole.length;
}

/** Takes the site's name off the end, or the beginning, of a title. */
export function withoutSite(title: string, site: string): string {
  const parts = [...title.matchAll(SEPARATOR)];
  const last = parts[parts.length - 1];
  const first = parts[0];
  if (last === undefined || first === undefined) return title;
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  const start = title.slice(0, first.index);
  const key = titleKey(site);
  if (key !== '' && titleKey(start) === key) return title.slice(first.index + first[0].length);
  const isSite = key !== '' && (titleKey(tail).includes(key) || key.includes(titleKey(tail)));
  const looksLikeSite = /[|·•»]/.test(last[0]) && tail.length < 40;
  const short = tail.split(' ').length <= 4 && head.split(' ').length >= 4;
  return isSite || (looksLikeSite && head.length > tail.length) || (key === '' && short)
    ? head
    : title;
}
