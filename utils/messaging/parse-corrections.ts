import * as v from 'valibot';
import { type Correction, readCorrection } from '../corrections/correction';
import { MOST_CORRECTIONS } from '../corrections/corrections-store';
import { MANAGER_PLACES } from '../corrections/manager-places';
import { LINE_MAX } from '../people/parse/limits';
import { fail, ok, type Result } from '../result';
import type { PageScope } from './correction-calls';
import { id, parserOf, token } from './parse-args';

const line = v.pipe(v.string(), v.maxLength(LINE_MAX));
/** UTF-16 units of a correction's id: an address and a name, written as JSON. */
const LONGEST_ID = 10_000;
const PAGE_SCOPES = ['article', 'site'] as const satisfies readonly PageScope[];

/** Arguments of `namesakes`. */
export const parseNamesakes = parserOf(v.object({ name: line }));

/** Arguments of `correctHere`. */
export const parseCorrectHere = parserOf(
  v.object({
    token,
    personId: v.nullable(id),
    scope: v.picklist([...PAGE_SCOPES, 'always'] as const),
  }),
);

/** Arguments of `chooseHere`. */
export const parseChooseHere = parserOf(v.object({ token, personId: id }));

/** Arguments of `correctFact`. */
export const parseCorrectFact = parserOf(
  v.object({
    token,
    personId: id,
    fact: v.object({ label: line, from: v.exactOptional(line) }),
  }),
);

/** Arguments of `showInManager`. */
export const parseShowInManager = parserOf(
  v.object({ token, personId: id, place: v.picklist(MANAGER_PLACES) }),
);

const takeBack = parserOf(v.object({ token, scope: v.picklist(PAGE_SCOPES), before: v.unknown() }));

/** Arguments of `takeBackHere`; failures name the field. */
export function parseTakeBackHere(
  args: unknown,
): Result<{ token: string; scope: PageScope; before: Correction | null }> {
  const outer = takeBack(args);
  if (!outer.ok) return outer;
  const { before, ...rest } = outer.value;
  if (before === null) return ok({ ...rest, before });
  const read = readCorrection(before);
  return read.ok ? ok({ ...rest, before: read.value }) : under('before', read);
}

/** Arguments of `saveCorrection`; failures name the field. */
export function parseSaveCorrection(args: unknown): Result<{ correction: Correction }> {
  const read = readCorrection((args as { correction?: unknown } | null)?.correction);
  return read.ok ? ok({ correction: read.value }) : under('correction', read);
}

/** Arguments of `removeCorrection`: an id is name, place and kind in one. */
export const parseCorrectionId = parserOf(
  v.object({ id: v.pipe(v.string(), v.maxLength(LONGEST_ID)) }),
);

/** Arguments of `addCorrections`; one that is wrong fails with its place. */
export function parseAddCorrections(args: unknown): Result<{ corrections: Correction[] }> {
  const outer = many(args);
  if (!outer.ok) return outer;
  const corrections: Correction[] = [];
  for (const [at, value] of outer.value.corrections.entries()) {
    const read = readCorrection(value);
    if (!read.ok) return under(`corrections[${at}]`, read);
    corrections.push(read.value);
  }
  return ok({ corrections });
}

const many = parserOf(
  v.object({ corrections: v.pipe(v.array(v.unknown()), v.maxLength(MOST_CORRECTIONS)) }),
);

function under(place: string, { message, path }: { message: string; path?: string }) {
  return fail(message, path === undefined ? place : `${place}.${path}`);
}
