import { describe, expect, it } from 'vitest';
import { parseId } from '../../utils/messaging/parse-args';
import { parseSavePerson } from '../../utils/messaging/parse-calls';
import { idInPack } from '../../utils/people/identity/pack-ids';
import { ID_MAX, LINE_MAX } from '../../utils/people/parse/limits';
import { makeFact, makePerson } from '../storage/people';

/** The longest ids that a file may give its pack and a person, every character to be escaped. */
const LONGEST = idInPack('/'.repeat(LINE_MAX), 'x'.repeat(LINE_MAX));

describe('an id in a message', () => {
  it('may be the longest that a pack can give', () => {
    expect(LONGEST).toHaveLength(ID_MAX);
    expect(parseId({ id: LONGEST })).toEqual({ ok: true, value: { id: LONGEST } });
    const child = makeFact({ kind: 'relation', label: 'child', person: { id: LONGEST } });
    const person = makePerson({ id: LONGEST, name: 'Ann', facts: [child] });
    expect(parseSavePerson({ person })).toEqual({ ok: true, value: { person } });
  });

  it('may not be longer', () => {
    expect(parseId({ id: `${LONGEST}x` })).toMatchObject({ ok: false, path: 'id' });
    const person = makePerson({ id: `${LONGEST}x`, name: 'Ann' });
    expect(parseSavePerson({ person })).toMatchObject({ ok: false, path: 'id' });
  });
});
