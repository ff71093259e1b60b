import { describe, expect, it } from 'vitest';
import { whoAnswer } from '../../utils/card/lines/person-lines';
import { postAnswer, postLines } from '../../utils/card/lines/post-lines';
import type { Fact, Person } from '../../utils/people/person';
import { postsOf } from '../../utils/people/posts/posts-of';
import { office, personWith } from '../people/make';

const MAYOR = { id: 'mayor', label: 'Mayor of Norford', single: true, completeSince: '2010-01-01' };
const source = { url: 'https://a.example/', publisher: 'Gazette', retrieved: '2024-12-31' };
const holder = (name: string, from?: string, to?: string, more: Partial<Fact> = {}) =>
  personWith([office('Mayor of Norford', from, to, { post: MAYOR, sources: [source], ...more })], {
    id: name,
    name,
    verified: '2024-12-31',
  });
const ANN = holder('Ann', '2010-01-01', '2014-05-01');
const BOB = holder('Bob', '2014-05-02', '2014-08-31', { status: 'acting' });
const CY = holder('Cy', '2014-09-01');

function answer(date: string, today: string, people: readonly Person[] = [ANN, BOB, CY]) {
  const post = postsOf(people).get('mayor');
  if (!post) throw new Error('no post');
  return postAnswer(post, date, today);
}

describe('the lines on a post', () => {
  it('name holder, neighbours, whoever holds it now, and sources with their day', () => {
    expect(postLines(answer('2012-01-01', '2025-06-01'))).toEqual([
      'Mayor of Norford',
      'Then (2012-01-01): Ann (since 2010-01-01)',
      'Now (data to 2024-12-31): Cy (since 2014-09-01)',
      'After: Cy (since 2014-09-01)',
      'Sources:',
      '[1] https://a.example/ (Gazette, checked 2024-12-31)',
    ]);
  });

  it('say that it is vacant, and who acts', () => {
    const { then, before, after } = answer('2014-07-01', '2014-07-01');
    expect(then).toEqual([
      'vacant since 2014-05-02',
      'Bob (acting · Since 2014-05-02, in the 61st day)',
    ]);
    expect([before, after]).toEqual(['Ann (2010-01-01 to 2014-05-01)', 'Cy (since 2014-09-01)']);
  });

  it('leave out the neighbours that are not known, and a now that is as then', () => {
    expect(postLines(answer('2020-01-01', '2024-01-01', [CY]))).toEqual([
      'Mayor of Norford',
      'Then (2020-01-01): Cy (since 2014-09-01)',
      'Sources:',
      '[1] https://a.example/ (Gazette, checked 2024-12-31)',
    ]);
  });

  it('tell a now of another state, though of nobody else', () => {
    const gone = holder('Ann', '2010-01-01', '2014-05-01');
    expect(answer('2012-01-01', '2016-01-01', [gone]).now).toEqual(['vacant since 2014-05-02']);
  });

  it.each([
    ['2025-06-01', '2024-12-31'],
    ['2024-12-31', '2024-12-31'],
    ['2024-06-01', '2024-06-01'],
  ])('speak for now, asked on %s, up to %s', (today, dataTo) => {
    expect(answer('2012-01-01', today).dataTo).toBe(dataTo);
    expect(whoAnswer(ANN, '2012-01-01', today).dataTo).toBe(dataTo);
  });

  it('speak for today where nobody says how far the data goes', () => {
    const { verified: _, ...unsure } = ANN;
    expect(answer('2012-01-01', '2025-06-01', [unsure]).dataTo).toBe('2025-06-01');
    expect(whoAnswer(unsure, '2012-01-01', '2025-06-01').dataTo).toBe('2025-06-01');
  });
});
