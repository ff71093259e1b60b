import { describe, expect, it } from 'vitest';
import { openPeopleFiles, SHIPPED_FILES } from '../../cli/people-files';
import { alias, office, person } from '../recognition/people';
import { framesOf } from './names/frames';
import { judgeNames, layOut } from './names/judge-names';
import { reportNames } from './names/report-names';

/** Every so many people of the packs: the command reads all, in a few seconds. */
const EVERY = 40;

describe('frames', () => {
  it.each([
    ['Ada Quill', { familyName: 'Quill' }, 'Quill'],
    ['Quill Ada', { familyName: 'Quill' }, 'Quill'],
    ['Ida von Quill Jr.', { familyName: 'von Quill' }, 'von Quill'],
    ['Lord Quill of Holt', { familyName: 'Quill' }, 'Lord Quill'],
    ['Otto IX of Holt', { familyName: 'Otto' }, 'Otto'],
    ['Otto of Holt', { familyName: 'Otto of Holt' }, 'Otto'],
    ['Earl of Holt', { familyName: 'Quill' }, undefined],
    ['Quill', { familyName: 'Quill' }, undefined],
  ])('%s is then %s', (name, more, short) => {
    const frames = framesOf(person('x', name, more), name);
    const framed = frames.find(({ frame }) => frame === 'short');
    expect(framed?.text.slice(framed.start, framed.end)).toBe(short);
  });

  it('put the title of an office before the short form, on a day in it', () => {
    const facts = [office('Governor of Norland', '2020-01-01', '2020-03-01')];
    const one = person('x', 'Ada Quill', { familyName: 'Quill', facts });
    const framed = framesOf(one, 'Ada Quill').find(({ frame }) => frame === 'titled');
    expect(framed?.text).toContain('Governor Quill');
    expect(framed?.published).toBe('2020-02-15');
  });

  it.each([
    ['Otto IX of Holt', office('King of Holt', '2020-01-01'), 'King Otto'],
    ['Ada Quill', office('Pope', '2020-01-01'), undefined],
    ['Ada Quill', office('Chancellor of the Duchy of Holt', '2020-01-01'), undefined],
  ])('leave out titles that do not go with a name: %s', (name, fact, titled) => {
    const one = person('x', name, { familyName: 'Quill', facts: [fact] });
    const framed = framesOf(one, name).find(({ frame }) => frame === 'titled');
    expect(framed?.text.includes(titled ?? '')).toBe(titled === undefined ? undefined : true);
  });

  it('stand on a day of an office that was held for some months', () => {
    const one = person('x', 'Ada Quill', {
      familyName: 'Quill',
      facts: [office('Governor of Norland', '2024-01', '2024-11')],
    });
    expect(framesOf(one, 'Ada Quill')[0]?.published).toBe('2024-02-15');
  });
});

describe('judging', () => {
  it('says which names are not found, and why', async () => {
    const people = [
      person('quill', 'Ada Quill', { familyName: 'Quill', otherNames: [alias('A. Quill')] }),
      person('one', 'Jo Voss', { familyName: 'Voss' }),
      person('two', 'Jo Voss', { familyName: 'Voss', birth: '1980' }),
      person('monday', 'Una Monday', { familyName: 'Monday', otherNames: [alias('Monday')] }),
    ];
    const judged = await judgeNames(layOut(people));
    const missed = judged.filter(({ found }) => !found);
    expect(missed.map(({ name, frame, reason }) => [name, frame, reason])).toEqual([
      ['A. Quill', 'full', 'initials'],
      ['A. Quill', 'short', 'initials'],
      ['Jo Voss', 'full', 'namesake'],
      ['Jo Voss', 'short', 'namesake'],
      ['Jo Voss', 'full', 'namesake'],
      ['Jo Voss', 'short', 'namesake'],
      ['Monday', 'full', 'common'],
    ]);
    const report = reportNames(judged, ['made.json']);
    expect(report).toContain('Not found, same name as another person of the packs: 4');
    expect(report).toContain('  A. Quill of Ada Quill, full name\n');
  });
});

describe('the packs that ship', () => {
  it('have hardly a name that is not found, and each such has a reason', async () => {
    const packs = await openPeopleFiles(SHIPPED_FILES);
    if (!packs.ok) throw new Error(packs.message);
    const sample = packs.value.filter((_, at) => at % EVERY === 0);
    const judged = await judgeNames(layOut(packs.value), sample);
    const read = judged.filter(({ frame }) => frame !== 'titled');
    const missed = read.filter(({ found }) => !found);
    expect(read.length).toBeGreaterThan(300);
    expect(missed.filter(({ reason }) => reason === 'none').map(({ name }) => name)).toEqual([]);
    expect(missed.length / read.length).toBeLessThanOrEqual(0.01);
  }, 60_000);
});
