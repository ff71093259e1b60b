import type { DatedPage } from './read-listed';

/** A wrong page: its address, what is recorded, what was given, and all the page says. */
export function describeWrong(dated: DatedPage): string {
  const { page, published, from, confidence, evidence, modified, traces } = dated;
  const says = evidence.map(({ day, from: place, trust }) => `${place} ${day} (${trust})`);
  return [
    `${page.file} ${page.url}`,
    `  recorded ${page.published}, ${shown(traces)}; given ${published} from ${from}, ${confidence}`,
    `  found: ${[...new Set(says)].join(', ')}${modified.length > 0 ? `; changed: ${modified.join(', ')}` : ''}`,
  ].join('\n');
}

function shown(traces: readonly string[]): string {
  return traces.length === 0 ? 'shown nowhere in the page' : `shown as ${traces.join(', ')}`;
}
