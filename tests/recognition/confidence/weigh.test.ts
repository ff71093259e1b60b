import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import { FEATURES } from '../../../utils/recognition/confidence/features';
import { WEIGHTS } from '../../../utils/recognition/confidence/weights';
import { recognise } from '../../../utils/recognition/recognise';
import type { TraceEvent } from '../../../utils/recognition/trace/trace';
import { office, person } from '../people';
import { finderOf, mark, mentionsIn, toBlocks, unmark } from '../read-marked';

const MP = office('Member of Parliament for Ostby', '2015-01-01');
/** The name of thousands, and no more than an office known of him. */
const SMITH = person('smith', 'John Smith', { gender: 'male', prominence: 0.3, facts: [MP] });
const QUILL = person('quill', 'Zebedee Quillfeather', { prominence: 0.3, facts: [MP] });
const check = async (marked: string, ...people: readonly Person[]) =>
  expect(await mark(unmark(marked), people, '2021-01-01')).toBe(marked);

describe('somebody little known', () => {
  it('is not marked under a common name of which the article says nothing, nor by its short form', async () => {
    await check('On Monday John Smith spoke of bees. Later Smith left.', SMITH);
    await check(
      'On Monday [Zebedee Quillfeather|quill] spoke. Later [Quillfeather|quill] left.',
      QUILL,
    );
  });

  it.each([
    [
      'words of the record beside the name',
      '[John Smith|smith], member for Ostby, spoke. [Smith|smith] left.',
    ],
    ['a title of an office of theirs', 'In the hall MP [John Smith|smith] spoke.'],
    ['such a title in another language', 'Da sprach Abgeordneter [John Smith|smith].'],
  ])('is marked by %s', async (_, marked) => {
    await check(marked, SMITH);
  });

  it('is not marked by a title of another office', async () => {
    await check('In the hall senator John Smith spoke.', SMITH);
    await check('In the hall deputy MP John Smith spoke.', SMITH);
  });

  it('is marked under a common name where the list says not how well known anybody is', async () => {
    const { prominence: _, ...unsaid } = SMITH;
    await check('On Monday [John Smith|smith] spoke of bees.', unsaid);
  });

  it('is marked where the reader added them', async () => {
    await check('On Monday [John Smith|own:1] spoke of bees.', { ...SMITH, id: 'own:1' });
  });

  it('is left to choose from where several of the list have the name', async () => {
    const dead = person('dead', 'John Smith', { prominence: 0.1, birth: '1900', death: '1960' });
    await check('On Monday [John Smith|?] spoke of bees.', { ...SMITH, birth: '1970' }, dead);
  });
});

it('is marked though the name is common who is well known', async () => {
  await check('On Monday [John Smith|smith] spoke of bees.', { ...SMITH, prominence: 0.8 });
});

describe('confidence', () => {
  const sure = async (text: string, one: Person) =>
    (await mentionsIn(text, [one]))[0]?.confidence ?? 0;

  it.each([
    [
      'is higher for the better known',
      QUILL,
      { ...QUILL, prominence: 0.9 },
      'Zebedee Quillfeather left.',
    ],
    [
      'is higher for a rarer name',
      { ...SMITH, prominence: 0.6 },
      { ...QUILL, name: 'John Quillfeather', prominence: 0.6 },
      'John NAME left.',
    ],
  ])('%s', async (_, less, more, text) => {
    const of = (one: Person) => text.replace('NAME', one.name.split(' ').at(-1) ?? '');
    expect(await sure(of(less), less)).toBeLessThan(await sure(of(more), more));
  });

  it('is higher for who is named again', async () => {
    const once = await sure('Zebedee Quillfeather left.', QUILL);
    expect(await sure('Zebedee Quillfeather left. Quillfeather slept.', QUILL)).toBeGreaterThan(
      once,
    );
  });

  it('is lower where a long text has nothing of the record', async () => {
    const bees = Array.from(
      { length: 100 },
      (_, i) => `bee${String.fromCharCode(97 + (i % 26))}${i}`,
    ).join(' ');
    const text = `Zebedee Quillfeather left. ${bees}`;
    const silent = await sure(text, QUILL);
    expect(silent).toBeLessThan(await sure(`${text} parliament`, QUILL));
  });
});

it('tells its trace what speaks for and against each, and what dropped them', async () => {
  const events: TraceEvent[] = [];
  const blocks = toBlocks('On Monday John Smith spoke of bees.');
  const trace = (event: TraceEvent) => events.push(event);
  await recognise({ blocks, article: {} }, finderOf([SMITH]), { trace });
  const [weighed] = events.flatMap((event) => (event.type === 'weighed' ? [event] : []));
  expect(weighed).toMatchObject({
    start: 10,
    end: 20,
    personId: 'smith',
    confirmed: false,
    full: true,
  });
  expect(weighed?.confidence).toBeLessThan(0.5);
  expect(weighed?.features.map(({ id }) => id)).toEqual(FEATURES.map(({ id }) => id));
  const drops = events.flatMap((event) =>
    event.type === 'dropped' ? [[event.why, event.rule]] : [],
  );
  expect(drops).toContainEqual(['unsure', 'namesakes']);
});

it('has a weight for each feature and no other', () => {
  expect(Object.keys(WEIGHTS)).toEqual(FEATURES.map(({ id }) => id));
});
