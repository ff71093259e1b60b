import type { PageMeta } from '../metadata/page-head';
import type { DateEvidence } from './evidence';
import { isUtc, machineDay } from './machine-day';
import { metaTrust } from './meta-names';

/** Days of publication that the page's `meta` elements give. */
export function readMetaDays(meta: PageMeta, language: string | null): DateEvidence[] {
  return meta.flatMap(({ name, content }) => {
    const trust = metaTrust(name);
    const day = trust === 0 ? null : machineDay(content, language);
    return day === null ? [] : [{ day, from: 'meta' as const, trust, isUtc: isUtc(content) }];
  });
}
