import type { Day } from '../../people/person';
import { attributeOf } from '../dom/read-node';
import { ownText } from '../metadata/json-ld';
import { metaValues } from '../metadata/page-head';
import { machineDay } from './machine-day';
import type { DateClues } from './read-days';

const NAMES =
  /^(?:og:)?(?:article:modified(?:_time)?|updated_time|last-modified|datemodified|date_modified|dcterms\.modified|dc:?\.?date\.modified|revised|revision_date)$/;

/** Days on which the page says it was changed. Never an answer, but they unmask false ones. */
export function readModifiedDays(
  { node, meta, elements }: DateClues,
  language: string | null,
): ReadonlySet<Day> {
  const marked = elements.modified.map(
    (element) => attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '',
  );
  const written = [
    ...(node === null ? [] : [ownText(node.node, 'dateModified') ?? '']),
    ...metaValues(meta, NAMES),
    ...marked,
  ];
  return new Set(written.map((text) => machineDay(text, language)).filter((day) => day !== null));
}
