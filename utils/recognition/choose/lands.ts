import { LANGUAGES } from '../../languages/all';
import { normaliseName } from '../../names/normalise';

/** The names of all lands in the languages recognition knows, as the platform has them. */
let lands: ReadonlySet<string> | undefined;

/** Whether a normalised name is a land's: "united states", "vereinigtes konigreich". */
export function isLand(name: string): boolean {
  lands ??= namesOfLands();
  return lands.has(name);
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that are no land's have no name. */
function namesOfLands(): ReadonlySet<string> {
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => `${one}${other}`));
  const names = LANGUAGES.flatMap(({ code }) => {
    const known = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
    return codes.flatMap((region) => known.of(region) ?? []);
  });
  return new Set(names.map(normaliseName));
}
