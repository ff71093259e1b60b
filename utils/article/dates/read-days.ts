import type { Day } from '../../people/person';
import { metaValues, type PageMeta } from '../metadata/page-head';
import type { DateEvidence } from './date-evidence';
import { isUtc, machineDay, urlDay } from './machine-day';
import { rankDays } from './rank-days';
import { readBylineDays } from './read-byline-days';
import { readMarkedDays } from './read-marked-days';
import type { RankedDay, WrittenDates } from './written-dates';

/** The day a page was published, read as on the day `today` from what the page writes. */
export function readDay(written: WrittenDates, today: Day): RankedDay {
  return rankDays(readDays(written), readModifiedDays(written), today);
}

/** Everything in it that names the day of publication. */
export function readDays({
  language,
  addresses,
  data,
  meta,
  marked,
  lines,
}: WrittenDates): DateEvidence[] {
  return [
    ...dayOfData(data, language),
    ...readMetaDays(meta, language),
    ...readMarkedDays(marked, language),
    ...readBylineDays(lines, language),
    ...addresses.flatMap(dayOfUrl),
  ];
}

function dayOfData(data: WrittenDates['data'], language: string | null): DateEvidence[] {
  const day = data && machineDay(data.text, language);
  if (data === null || day === null) return [];
  return [{ day, from: 'json-ld', trust: data.trust, isUtc: isUtc(data.text) }];
}

function dayOfUrl(url: string): DateEvidence[] {
  const day = urlDay(url);
  return day === null ? [] : [{ day, from: 'url', trust: 0.8 }];
}

/** Days of publication that the page's `meta` elements give. */
function readMetaDays(meta: PageMeta, language: string | null): DateEvidence[] {
  return meta.flatMap(({ name, content }) => {
    const trust = metaTrust(name);
    const day = trust === 0 ? null : machineDay(content, language);
    return day === null ? [] : [{ day, from: 'meta' as const, trust, isUtc: isUtc(content) }];
  });
}

/** Names of `meta` elements that give the day of publication, by how often they are right. */
const PUBLISHED_META: readonly (readonly [trust: number, name: RegExp])[] = [
  [
    0.9,
    /^(?:og:|shareaholic:)?article[:_.-](?:published(?:[_-]?(?:time|date))?|date[_-]published|publication_date|publish_date)$|^og:(?:published_time|pubdate)$/,
  ],
  [
    0.87,
    /^(?:datepublished|schema:datepublished|parsely-pub-date|sailthru\.date|cxenseparse:(?:[a-z]+[:-])?publishtime|publish[_-]?(?:date|time|ed_at)|published[_-]?(?:date|time|at|on)|publication[_-]?date|pub[_-]?date|pubdate|originalpublicationdate|original-publish-date|ptime|published|citation_(?:online_|publication_)?date|rnews:datepublished|dtk:publishdate|bt:pubdate|article\.published|blog\.published|news_publish_date|displaydate|analyticsattributes\.articledate|prism\.publicationdate|hdl_p|date_published|dc\.date\.issued|dcterms\.issued|dc:date:issued|dcterms\.available|dc\.issued|dcsext\.articlefirstpublished|vr:published_time|video:release_date)$/,
  ],
  [
    0.75,
    /^(?:date|dc\.date|dc:date|dcterms\.date|dcterms:date|dc\.date\.created|dc:date\.created|dcterms\.created|dc\.created|date\.created|datecreated|createdate|created|release_date|pdate|article_date_original|article:post_date|post_date|content_create_date|eomportal-firstpublished|dtk:createddate|uploaddate|rbpubdate)$/,
  ],
];

/** How far a `meta` element of this name (lower case) can be trusted for the day; 0: not at all. */
export function metaTrust(name: string): number {
  return PUBLISHED_META.find(([, pattern]) => pattern.test(name))?.[0] ?? 0;
}

/** Names of `meta` elements that give the day of a change. */
const MODIFIED_META =
  /^(?:og:)?(?:article:modified(?:_time)?|updated_time|last-modified|datemodified|date_modified|dcterms\.modified|dc:?\.?date\.modified|revised|revision_date)$/;

/** Days on which the page says it was changed. Never an answer, but they unmask false ones. */
export function readModifiedDays({ language, meta, modified }: WrittenDates): ReadonlySet<Day> {
  const written = [...modified, ...metaValues(meta, MODIFIED_META)];
  return new Set(written.map((text) => machineDay(text, language)).filter((day) => day !== null));
}
