import type { ArticleNode } from '../metadata/choose-article-node';
import { ownText } from '../metadata/json-ld';
import type { PageMeta } from '../metadata/page-head';
import type { DateElements } from './date-elements';
import type { DateEvidence } from './evidence';
import { isUtc, machineDay } from './machine-day';
import { readBylineDays } from './read-byline-days';
import { type ArticlePlace, readMarkedDays } from './read-marked-days';
import { readMetaDays } from './read-meta-days';
import { urlDay } from './url-day';

/** What in a page speaks of days, apart from its words. */
export interface DateClues {
  readonly node: ArticleNode | null;
  readonly meta: PageMeta;
  readonly addresses: readonly string[];
  readonly elements: DateElements;
}

/** Everything on a page that names the day of publication. */
export function readDays(place: ArticlePlace, clues: DateClues): DateEvidence[] {
  return [
    ...jsonLdDay(clues.node, place.language),
    ...readMetaDays(clues.meta, place.language),
    ...readMarkedDays(place, clues.elements.published),
    ...readBylineDays(place),
    ...clues.addresses.flatMap(dayOfUrl),
  ];
}

function jsonLdDay(node: ArticleNode | null, language: string | null): DateEvidence[] {
  if (node === null) return [];
  const written = ownText(node.node, 'datePublished') ?? ownText(node.node, 'dateCreated');
  const day = written === null ? null : machineDay(written, language);
  if (written === null || day === null) return [];
  return [{ day, from: 'json-ld', trust: node.trust, isUtc: isUtc(written) }];
}

function dayOfUrl(url: string): DateEvidence[] {
  const day = urlDay(url);
  return day === null ? [] : [{ day, from: 'url', trust: 0.8 }];
}
