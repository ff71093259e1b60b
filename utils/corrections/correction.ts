import * as v from 'valibot';
import { normaliseName } from '../names/normalise';
import { day, list, record, text } from '../people/parse/fields';
import { ID_MAX, LINE_MAX, URL_MAX } from '../people/parse/limits';
import { parseWith } from '../people/parse/parse-with';
import type { Day } from '../people/person';
import type { Result } from '../result';
import { articleAddress } from '../sites/article-address';

/** Where a correction holds: in one article, on all pages of a host, or everywhere. */
export type CorrectionScope =
  | { readonly kind: 'article'; readonly address: string; readonly title: string }
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'always' };

/** A person as a correction names them: by id, and by name where the id is of nobody any more. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** The reader's word on whom a name means. */
export interface Correction {
  /** As it is written, without a form of address: "Harris". */
  readonly name: string;
  readonly scope: CorrectionScope;
  /** null: nobody. */
  readonly person: NamedId | null;
  /** Those it was taken for. */
  readonly instead: readonly NamedId[];
  readonly made: Day;
}

/** People one name can have been taken for: as many as a chooser could offer. */
const INSTEAD_MAX = 100;

const namedId = record({ id: text(ID_MAX), name: text() });

const scope = v.variant(
  'kind',
  [
    v.object({
      kind: v.literal('article'),
      address: v.pipe(
        v.string('must be text'),
        v.maxLength(URL_MAX, `must not be longer than ${URL_MAX} characters`),
        v.transform((address) => articleAddress(address) ?? ''),
        v.nonEmpty('must be the address of an article'),
      ),
      title: v.pipe(
        v.string('must be text'),
        v.transform((title) => title.trim().slice(0, LINE_MAX)),
      ),
    }),
    v.object({ kind: v.literal('site'), host: text() }),
    v.object({ kind: v.literal('always') }),
  ],
  'must be an article, a site or always',
);

const correction = v.object(
  {
    name: v.pipe(
      text(),
      v.check((name) => normaliseName(name) !== '', 'must be a name'),
    ),
    scope,
    person: v.nullable(namedId),
    instead: list(namedId, INSTEAD_MAX),
    made: day,
  },
  'must be an object',
);

/** Reads a correction from outside; a failure names the field and the reason. */
export function readCorrection(value: unknown): Result<Correction> {
  return parseWith(correction, value) as Result<Correction>;
}

/** Tells a correction from all others: there is one of a name and a place, the last one said. */
export function correctionId({ name, scope }: Pick<Correction, 'name' | 'scope'>): string {
  const place = scope.kind === 'article' ? scope.address : scope.kind === 'site' ? scope.host : '';
  return JSON.stringify([scope.kind, place, normaliseName(name)]);
}

/** The host of a page; empty for what is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** Whether a correction holds on the page of an address. */
export function holdsOn({ scope }: Correction, address: string): boolean {
  switch (scope.kind) {
    case 'article':
      return scope.address === articleAddress(address);
    case 'site':
      return scope.host === hostOf(address);
    case 'always':
      return true;
  }
}

/** The narrowest goes first: what is said of the article, then of its site. */
const NARROW = ['article', 'site', 'always'] as const;

/** The corrections that hold on the page of an address, one a name, by the name's key. */
export function correctionsOn(
  all: readonly Correction[],
  address: string,
): ReadonlyMap<string, Correction> {
  const chosen = new Map<string, Correction>();
  for (const kind of NARROW) {
    for (const one of all) {
      const key = normaliseName(one.name);
      if (one.scope.kind === kind && !chosen.has(key) && holdsOn(one, address)) {
        chosen.set(key, one);
      }
    }
  }
  return chosen;
}
