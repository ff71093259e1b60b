import type { Fact } from '../../../utils/people/person';
import { makeFact, makePerson } from '../people';

/** A page of somebody's. */
export const source = (name: string) => ({ url: `https://${name}.example/` });
/** The fact of an office that all of them tell, each from its own page. */
export const mayor = (dates: Partial<Fact>, name: string): Fact =>
  makeFact({ label: 'Mayor', sources: [source(name)], ...dates });
/** The one person of whom they tell. */
export const ann = (pack: string, facts: readonly Fact[], verified = '2025-01-01') =>
  makePerson({ id: 'Q1', name: 'Ann Example', pack, verified, facts });

type Dated = Pick<Fact, 'from' | 'to' | 'verified'>;
const span = ({ from = '', to = '', verified }: Dated) =>
  `${from}–${to}${verified === undefined ? '' : `?${verified}`}`;
/** A fact's dates, packs, and what other packs have instead. */
export const inShort = (fact: Fact) => [
  span(fact),
  fact.origin?.packs.join(' '),
  (fact.origin?.variants ?? []).map((one) => `${one.packs.join()} ${span(one)}`).join(', '),
];
