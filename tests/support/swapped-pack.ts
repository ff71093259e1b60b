import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SHIPPED_PACKS } from '../../utils/packs/shipped/shipped-packs';

/** The part of a Popolo membership that is swapped. */
interface Term {
  readonly person_id: string;
  readonly post_id?: string;
  readonly status?: string;
  start_date?: string;
  end_date?: string;
}

/** One person's first term in a post. */
export interface TermOf {
  readonly person: string;
  readonly post: string;
}

/**
 * Copies a build, with the dates of two terms in its starter pack in each other's place; the other packs
 * say nothing of the two people, who would else be told with both packs' words.
 */
export function buildWithSwappedDates(build: string, one: TermOf, other: TermOf): string {
  const copy = resolve('.output/swapped-pack');
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });

  const file = join(copy, 'packs/starter.json');
  const pack = JSON.parse(readFileSync(file, 'utf8')) as { memberships: Term[] };
  const find = ({ person, post }: TermOf): Term => {
    const held = pack.memberships.find(
      (term) => term.person_id === person && term.post_id === post && term.status === 'held',
    );
    if (!held) throw new Error(`The pack has no term of ${person} as ${post}`);
    return held;
  };
  const [a, b] = [find(one), find(other)];
  const dates = { start_date: a.start_date, end_date: a.end_date };
  Object.assign(a, { start_date: b.start_date, end_date: b.end_date });
  Object.assign(b, dates);
  writeFileSync(file, JSON.stringify(pack));
  silenceOthers(join(copy, 'packs'), [one.person, other.person]);
  return copy;
}

function silenceOthers(folder: string, people: readonly string[]): void {
  for (const { file } of SHIPPED_PACKS.filter(({ id }) => id !== 'starter')) {
    const path = join(folder, file);
    const pack = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Silenced;
    const kept = pack.memberships.filter(({ person_id }) => !people.includes(person_id));
    writeFileSync(path, gzipSync(JSON.stringify({ ...pack, memberships: kept })));
  }
}

interface Silenced {
  readonly memberships: readonly Term[];
}
