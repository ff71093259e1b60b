import { type HealthReport, needsRepair, type SegmentHealth } from './health-report';

/** A report as it is shown. */
export function summarise(report: HealthReport) {
  const { segments, leftovers, own, relations } = report;
  return {
    people: segments.reduce((sum, { people }) => sum + people, 0),
    facts: segments.reduce((sum, { facts }) => sum + facts, 0),
    own: own.people,
    damaged: segments.filter(({ damage }) => damage !== null).map(toDamaged),
    leftovers: leftovers.bytes,
    ownDamaged: own.damaged,
    ownWithoutPack: own.withoutPack,
    relations,
    needsRepair: needsRepair(report),
  };
}

function toDamaged({ header, damage }: SegmentHealth) {
  const title = header?.title ?? '';
  if (damage === 'unreadable' || damage === null)
    return { title, kind: 'unreadable', people: 0 } as const;
  const { people } = damage;
  return { title, kind: people > 0 ? 'people' : 'index', people } as const;
}
