/** Names of `meta` elements that give the day of publication, by how often they are right. */
const NAMES: readonly (readonly [trust: number, name: RegExp])[] = [
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
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 0;
}
