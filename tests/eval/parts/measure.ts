import { withNamesOnly } from '../data/documents';
import type { EvalData } from '../data/load';
import type { Part } from '../options';
import type { Clock } from '../scoring/timing';
import { dictionaryBaseline } from '../systems/dictionary';
import { indexFullNames } from '../systems/name-index';
import { recogniserOver } from '../systems/recogniser';
import type { System } from '../systems/system';
import { warmLookUps } from '../systems/warm-look-ups';
import { reportDetection } from './detection';
import { judgeSets } from './judge-sets';
import { reportCalibration, reportLinking } from './linking';
import { reportSpeed } from './speed';

/** What measuring needs from outside. */
export interface Means {
  /** The baseline for detection and speed. */
  readonly compromise: System;
  readonly clock: Clock;
}

/** Measures the parts one after the other; each comes as a text to print. */
export async function* measure(
  parts: readonly Part[],
  data: EvalData,
  means: Means,
): AsyncGenerator<string> {
  if (parts.includes('linking') || parts.includes('calibration')) yield* measureLinks(parts, data);
  if (parts.includes('detection')) yield await measureNames(data, means);
  if (parts.includes('speed')) yield await measureSpeed(data, means);
}

async function* measureLinks(
  parts: readonly Part[],
  { linking, people }: EvalData,
): AsyncGenerator<string> {
  if (linking.length === 0) return;
  const ours = await judgeSets(linking, recogniserOver(people.find), people.byId);
  if (parts.includes('linking')) {
    const dictionary = dictionaryBaseline(indexFullNames(people.byId.values()));
    yield reportLinking(ours, await judgeSets(linking, dictionary, people.byId), people.byId);
  }
  if (parts.includes('calibration')) yield reportCalibration(ours);
}

async function measureNames(data: EvalData, { compromise }: Means): Promise<string> {
  const { linking, names, people } = data;
  const english = linking.filter(({ docs }) => docs[0]?.lang === 'en').flatMap(withNamesOnly);
  return await reportDetection([...english, ...names], recogniserOver(people.find), compromise);
}

async function measureSpeed(data: EvalData, { compromise, clock }: Means): Promise<string> {
  const { linking, names, people } = data;
  const docs = linking.flatMap((set) => set.docs).filter(({ lang }) => lang === 'en');
  const more = names.flatMap((set) => set.docs).filter(({ lang }) => lang === 'en');
  if (docs.length === 0) return 'Speed: no English text among these sets';
  const timed = {
    warm: recogniserOver(warmLookUps(people.find)),
    stored: recogniserOver(people.find),
    baseline: compromise,
    docs,
    long: [...docs, ...more],
  };
  return await reportSpeed(timed, clock);
}
