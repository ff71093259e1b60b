import type { NamesDoc, TextSpan } from '../data/documents';
import type { Tally } from './tally';
import { isInside, overlap, trimSpan } from './trim-span';

/** Tallies the spans found in a text: a span is right, a name found, when the two overlap. */
export function tallySpans(doc: NamesDoc, spans: readonly TextSpan[]): Tally {
  const { text, evalSpan } = doc;
  const trim = (span: TextSpan) => trimSpan(text, span);
  const names = doc.names.map(trim);
  const neutral = doc.neutral.map(trim);
  const found = spans.filter((span) => isInside(span, evalSpan)).map(trim);
  const right = found.filter((span) => names.some((name) => overlap(span, name)));
  const counted = found.filter(
    (span) => right.includes(span) || !neutral.some((one) => overlap(span, one)),
  );
  return {
    links: counted.length,
    rightLinks: right.length,
    rightById: 0,
    mentions: names.length,
    found: names.filter((name) => right.some((span) => overlap(span, name))).length,
  };
}
