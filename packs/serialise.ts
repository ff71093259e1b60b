import { HEADER } from './header.ts';
import type { PackSources } from './pack-sources.ts';
import { toPopolo } from './to-popolo.ts';

/** The pack's bytes as text: the same sources always give the same file. */
export function serialise(all: PackSources): string {
  return `${JSON.stringify(toPopolo(all, HEADER), null, 1)}\n`;
}
