import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packedSegment } from '../../packs/ship-segments';
import { SHIPPED_PACKS, segmentFile } from '../../utils/packs/shipped/shipped-packs';

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

interface Pack {
  readonly memberships: readonly Term[];
}

/**
 * Copies a build, with the dates of two terms in its starter pack in each other's place; the other packs
 * say nothing of the two people, who would else be told with both packs' words.
 */
export async function buildWithSwappedDates(
  build: string,
  one: TermOf,
  other: TermOf,
): Promise<string> {
  const copy = resolve('.output/swapped-pack');
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  for (const { id, file } of SHIPPED_PACKS) {
    const pack = readPack(file);
    const people = [one.person, other.person];
    const changed = id === 'starter' ? swapped(pack, one, other) : without(pack, people);
    writeFileSync(join(copy, 'packs', segmentFile(id)), await packedSegment(changed));
  }
  return copy;
}

function readPack(file: string): Pack {
  const bytes = readFileSync(join('public/packs', file));
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

function swapped(pack: Pack, one: TermOf, other: TermOf): Pack {
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
  return pack;
}

function without(pack: Pack, people: readonly string[]): Pack {
  const kept = pack.memberships.filter(({ person_id }) => !people.includes(person_id));
  return { ...pack, memberships: kept };
}
