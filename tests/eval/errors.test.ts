import { describe, expect, it } from 'vitest';
import { linkedDoc, linkTo, listed, mentionOf, spanOf } from './make';
import { listErrors } from './report/list-errors';
import { countErrors } from './scoring/error-kinds';
import { judgeDoc } from './scoring/judge';
import { formOf } from './scoring/name-form';

const PEOPLE = listed({ ann: ['Ann van Berg', 'Анна Берг'], tom: ['Tom Berg'], cher: ['Cher'] });

describe('formOf', () => {
  it.each([
    ['Ann van Berg', 'ann', 'full name'],
    ['President Ann Berg', 'ann', 'full name'],
    ['Анны Берга', 'ann', 'full name'],
    ['Berg', 'ann', 'family name'],
    ["Berg's", 'ann', 'family name'],
    ['van Berg', 'ann', 'family name'],
    ['Берга', 'ann', 'family name'],
    ['Mrs Berg', 'ann', 'honorific form'],
    ['Ann', 'ann', 'other'],
    ['Cher', 'cher', 'other'],
    ['Bo', 'ann', 'other'],
  ])('%s for %s: %s', (surface, id, form) => {
    const mention = mentionOf(spanOf(surface, surface), id);
    expect(formOf(surface, mention, PEOPLE.get(id)?.names ?? [])).toBe(form);
  });
});

const TEXT = 'Tom Berg knows Ann van Berg, who owns Berg Hall.\n\nZed left; Berg stayed.';
const at = (surface: string, nth = 0) => spanOf(TEXT, surface, nth);
const DOC = linkedDoc(TEXT, {
  mentions: [
    mentionOf(at('Tom Berg'), 'tom'),
    mentionOf(at('Ann van Berg'), 'ann'),
    mentionOf(at('Berg', 3), 'ann'),
  ],
  nilPersons: [at('Zed')],
});
const JUDGED = judgeDoc(
  DOC,
  [
    linkTo(at('Tom Berg'), 'ann', { confidence: 0.9, reason: 'Full name' }),
    linkTo(at('Ann van Berg'), 'ann'),
    linkTo(at('Berg Hall'), 'tom'),
    linkTo(at('Zed'), 'tom'),
    linkTo(at('Berg', 3), null, { reason: 'Several' }),
  ],
  PEOPLE,
);

describe('countErrors', () => {
  it('counts by kind and by form', () => {
    expect(countErrors([JUDGED], PEOPLE)).toEqual({
      wrong: { 'wrong-person': 1, 'unlinkable-person': 1, 'not-a-person': 1 },
      missed: { 'full name': 1, 'family name': 1, 'honorific form': 0, other: 0 },
    });
  });

  it('blames no link for naming no person where not everybody is linked', () => {
    const partly = { ...JUDGED, doc: { ...DOC, exhaustive: false } };
    const { wrong } = countErrors([partly], PEOPLE);
    expect(wrong).toMatchObject({ 'wrong-person': 1, 'not-a-person': 0 });
  });
});

describe('listErrors', () => {
  const lookedUp = {
    keys: new Set(['tom berg', 'berg']),
    found: new Map([['tom berg', ['tom']]]),
  };
  const lines = listErrors(JUDGED, { people: PEOPLE, lookedUp });

  it('tells them in reading order, with what stands around', () => {
    expect(lines.map((line) => line.split('\n')[0])).toEqual([
      'd1 FALSE wrong person: …[Tom Berg] knows Ann van Berg, who owns Berg Hall. Zed left; Berg sta…',
      'd1 MISSED full name: …[Tom Berg] knows Ann van Berg, who owns Berg Hall. Zed left; Berg sta…',
      'd1 FALSE not a person: …Tom Berg knows Ann van Berg, who owns [Berg Hall]. Zed left; Berg stayed.…',
      'd1 FALSE unlinkable person: …Tom Berg knows Ann van Berg, who owns Berg Hall. [Zed] left; Berg stayed.…',
      'd1 MISSED family name: …Tom Berg knows Ann van Berg, who owns Berg Hall. Zed left; [Berg] stayed.…',
    ]);
  });

  it('tells why, and what would have been right', () => {
    expect(lines[0]).toContain(
      'linked to Ann van Berg [ann]: Full name (0.9); should be Tom Berg [tom]',
    );
    expect(lines[1]).toContain(
      'linked to Ann van Berg [ann]; "tom berg" is borne by Tom Berg [tom]',
    );
    expect(lines[4]).toContain('left open: Several; nobody bears "berg"');
  });
});
