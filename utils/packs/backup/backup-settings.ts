import * as v from 'valibot';
import { day, list, maybe, record, text, webAddress } from '../../people/parse/fields';
import { ID_MAX } from '../../people/parse/limits';
import type { Day } from '../../people/person';
import { type Failure, fail } from '../../result';
import type { Problem } from '../../settings/settings';
import { readStored, type StoredSettings } from '../../settings/stored-form';
import { ARTICLE_DAYS_MAX, HOSTS_MAX, OWN_MAX } from './constants';

/** Choices the reader made, outside the people. */
export interface BackupSettings {
  /** Sites switched off, by host. */
  readonly hostsOff: readonly string[];
  /** Whether packs are asked about every week; absent in older backups. */
  readonly weeklyCheck?: boolean;
  /** Own people who are never shown on pages: all, or those of these ids; absent in older backups. */
  readonly privatePeople?: { readonly all: boolean; readonly ids: readonly string[] };
  /** How Fact Context works and looks, as far as the reader chose; absent in older backups. */
  readonly choices?: StoredSettings;
  /** Articles, by address, with the day the reader gave them; absent in older backups. */
  readonly articleDays?: readonly (readonly [address: string, day: Day])[];
}

/** Those choices in a file; the settings among them are looked at by `wrongChoice`. */
export const settingsSchema = record({
  hostsOff: list(text(), HOSTS_MAX),
  weeklyCheck: maybe(v.boolean('must be true or false')),
  privatePeople: maybe(
    record({ all: v.boolean('must be true or false'), ids: list(text(ID_MAX), OWN_MAX) }),
  ),
  choices: maybe(v.unknown()),
  articleDays: maybe(
    list(v.strictTuple([webAddress, day], 'must be an address and a day'), ARTICLE_DAYS_MAX),
  ),
});

/** The first place of stored settings that is wrong, with the reason; null: there is none. */
export function wrongChoice(choices: unknown): Failure | null {
  const [problem] = readStored(choices).problems;
  return problem ? fail(REASONS[problem.reason], placeOf(problem)) : null;
}

const REASONS: Readonly<Record<Problem['reason'], string>> = {
  form: 'must be settings with a version',
  version: 'is of a newer version of Fact Context. Update Fact Context, then restore it',
  unknown: 'is no setting',
  value: 'is no value of this setting',
};

function placeOf({ place, reason }: Problem): string | undefined {
  if (place !== '') return `chosen.${place}`;
  return reason === 'version' ? 'version' : undefined;
}
