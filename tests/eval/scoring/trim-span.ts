import type { TextSpan } from '../data/documents';

/** Forms of address and titles that may or may not be taken into a mention. */
const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mister mx sir dame lord lady baron baroness dr doctor prof professor president
  vice prime minister premier chancellor secretary senator sen governor gov representative rep
  congressman congresswoman judge justice general gen colonel col captain capt lieutenant commander
  major sergeant sgt admiral marshal king queen prince princess pope saint st father rev reverend
  bishop archbishop cardinal rabbi imam sheikh emperor empress duke duchess earl count countess the
  herr frau monsieur madame mme mlle m señor señora sr sra signor signora senhor senhora don doña
  präsident bundeskanzler bundeskanzlerin kanzler kanzlerin pan pani dhr mevrouw
  господин госпожа г-н г-жа мистер миссис президент премьер министр`.split(/\s+/),
);
const FIRST_WORD = /^[\p{L}\p{M}-]+\.?\s+/u;
const POSSESSIVE = /(?:['’]s?|s['’])$/u;

/** Leaves honorifics in front and a possessive ending out of a span, but never the whole of it. */
export function trimSpan(text: string, { start, end }: TextSpan): TextSpan {
  const surface = text.slice(start, end);
  const cut = honorificsLength(surface);
  const rest = surface.slice(cut).replace(POSSESSIVE, (found) => (/^s/.test(found) ? 's' : ''));
  return { start: start + cut, end: start + cut + rest.length };
}

/** Whether a span begins with a form of address, or has one right before it. */
export function hasHonorific(text: string, { start, end }: TextSpan): boolean {
  if (honorificsLength(text.slice(start, end)) > 0) return true;
  const before = /([\p{L}\p{M}-]+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 30), start));
  const word = before?.[1]?.toLowerCase() ?? '';
  return word !== 'the' && HONORIFICS.has(word);
}

function honorificsLength(surface: string): number {
  let cut = 0;
  for (;;) {
    const word = FIRST_WORD.exec(surface.slice(cut))?.[0];
    if (word === undefined || !HONORIFICS.has(word.trim().replace('.', '').toLowerCase())) break;
    cut += word.length;
  }
  return cut;
}

/** Whether two spans share a character. */
export function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span lies within another. */
export function isInside(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
