import * as v from 'valibot';
import { text } from '../../source-fields';
import type { Version } from '../copy';
import { readTable } from '../table';

const row = v.object({
  議員氏名: text,
  議員個人の紹介ページ: v.pipe(v.string(), v.regex(/\/\d+\.htm$/, 'not the page of a member')),
  読み方: text,
  当選年: v.pipe(v.string(), v.regex(/^\d{4}(、\d{4})*$/, 'not years of election')),
  役職等: v.string(),
  経歴: v.string(),
});

/** A member as one copy of the list has them. */
export interface Councillor {
  /** The number of their page at the House. */
  readonly id: string;
  /** Family name, then given name, apart; of an artist's name it may be one word. */
  readonly name: string;
  /** How the name is read, in kana. */
  readonly reading: string;
  /** Years in which they were elected. */
  readonly elected: readonly number[];
  readonly roles: readonly string[];
  /** What they say of their life. */
  readonly life: string;
}

/** The list as it was in one commit. */
export interface CopyOfList extends Pick<Version, 'commit' | 'date'> {
  readonly councillors: readonly Councillor[];
}

/** Somebody's stay on the list: the first and last copies, and the ones beside them that lack them. */
export interface Stay {
  readonly councillor: Councillor;
  readonly first: CopyOfList;
  readonly last: CopyOfList;
  /** Left out: they stand in the oldest copy. */
  readonly before?: CopyOfList | undefined;
  /** Left out: they stand in the newest one. */
  readonly after?: CopyOfList | undefined;
}

/** Reads one copy of the list. Throws with the file, line and field that are wrong. */
export function readCouncillors(csv: string, file: string): Councillor[] {
  return readTable(csv, file, row).map((line) => ({
    id: /\/(\d+)\.htm$/.exec(line.議員個人の紹介ページ)?.[1] ?? '',
    name: line.議員氏名,
    reading: line.読み方,
    elected: line.当選年.split('、').map(Number),
    roles: line.役職等.split('、'),
    life: line.経歴,
  }));
}

/** The stays of whoever a test picks in the copies of the list, oldest first. */
export function staysIn(
  versions: Iterable<CopyOfList>,
  isMeant: (councillor: Councillor) => boolean = () => true,
): Stay[] {
  const ended: Stay[] = [];
  let open = new Map<string, Stay>();
  let before: CopyOfList | undefined;
  for (const version of versions) {
    const next = new Map<string, Stay>();
    for (const councillor of version.councillors.filter(isMeant)) {
      const known = open.get(councillor.id) ?? { first: version, before };
      next.set(councillor.id, { ...known, councillor, last: version });
    }
    for (const [id, stay] of open) if (!next.has(id)) ended.push({ ...stay, after: version });
    open = next;
    before = version;
  }
  return [...ended, ...open.values()];
}
