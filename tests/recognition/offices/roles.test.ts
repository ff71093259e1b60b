import { describe, expect, it } from 'vitest';
import type { FactStatus } from '../../../utils/people/person';
import { mark, mentionsIn, unmark } from '../read-marked';
import { OFFICIALS } from './officials';

/** In office: Starmer, Lammy, Reeves, Pierce; Biden and Harris; the other Harris. */
const AUTUMN = '2024-09-26';
/** Trump instead of Biden. */
const SPRING = '2025-04-10';

const PM = '[Keir Starmer|starmer] spoke. ';
const BIDEN = '[Joe Biden|biden] spoke. ';
const TRUMP = '[Donald Trump|trump] spoke. ';

async function check(marked: string, day: string | undefined): Promise<void> {
  expect(await mark(unmark(marked), OFFICIALS, day)).toBe(marked);
}

describe('who held an office and is named to it again', () => {
  const again = (status: FactStatus) =>
    OFFICIALS.map((one) => {
      const [held] = one.facts;
      if (one.id !== 'trump' || !held) return one;
      const { to: _, ...named } = { ...held, status, from: '2024-07-18' };
      return { ...one, facts: [...one.facts, named] };
    });

  it.each(['nominee', 'elect', 'designate', 'shadow'] as const)(
    'as %s is its former holder, and not its holder',
    async (status) => {
      const marked = `${TRUMP}[The former president|trump] left; the president did not.`;
      expect(await mark(unmark(marked), again(status), AUTUMN)).toBe(marked);
    },
  );

  it('as acting is in it', async () => {
    const marked = `${TRUMP}The former president left; [the president|trump] did not.`;
    expect(await mark(unmark(marked), again('acting'), AUTUMN)).toBe(marked);
  });
});

describe('an office stands for its holder of the day', () => {
  it.each([
    `${PM}[The Prime Minister|starmer] left.`,
    `${PM}Then [the prime minister|starmer] left.`,
    `[The prime minister|starmer] left.\n\n${PM}`,
    `${PM}A plan of [the current prime minister|starmer].`,
    `${PM}[The prime minister|starmer]’s plan; [the Prime Minister|starmer]'s plan.`,
    `${PM}[The British prime minister|starmer] left.`,
    `${PM}So [Britain's prime minister|starmer] left, and [the UK’s prime minister|starmer] too.`,
    `${PM}Ask [the prime minister of the United Kingdom|starmer].`,
    `${PM}Ask [the U.K. prime minister|starmer].`,
    `${PM}“I know [the prime minister|starmer],” she said.`,
    `[Keir Starmer|starmer], [the prime minister|starmer], left.`,
    `${PM}[The Labour leader|starmer] left, the leader did not.`,
    `${BIDEN}[The US president|biden] and [the American president|biden] and [the president|biden].`,
    `${BIDEN}[The president of the United States|biden] left.`,
    `${BIDEN}Then [the president|biden]’s adviser left.`,
    '[Kamala Harris|kamala] spoke. [The vice president|kamala] and [the vice-president|kamala] left.',
    '[Simon Harris|simon] spoke. [The Taoiseach|simon] and [the taoiseach|simon] left.',
    '[Karen Pierce|pierce] spoke. [The UK ambassador|pierce] and [the ambassador|pierce] left.',
    '[Karen Pierce|pierce] met [Joe Biden|biden]. [The UK ambassador to the US|pierce] left.',
    "[David Lammy|lammy] spoke. [Britain's foreign secretary|lammy] and [the Foreign Secretary|lammy].",
    '[Rachel Reeves|reeves] spoke. [The chancellor|reeves]: [the Chancellor of the Exchequer|reeves].',
    '[Lisa Nandy|nandy] spoke. [The culture secretary|nandy] left.',
    '[Rishi Sunak|sunak] spoke. [The opposition leader|sunak], [the leader of the opposition|sunak].',
    '[Ann Lee|lee] spoke. [The Chess Union president|lee] left.',
    '[Andrew Bailey|bailey] spoke. [The Bank of England governor|bailey] left.',
    '[Ida Lund|lund] spoke. [The National Institute of Letters and Arts director|lund] left.',
    '[Ida Lund|lund] spoke. [The letters, arts and music minister|lund] left.',
    `${PM}[Prime Minister|starmer] to visit New York.`,
    `${BIDEN}[US president|biden] says no.`,
    `${PM}[The Prime Minister|starmer] met [Angela Rayner|rayner]; [the deputy prime minister|rayner] left.`,
    `${PM}The meeting, which [the prime minister|starmer] had asked for since 2024, was short.`,
    `After meeting [Joe Biden|biden], [the prime minister|starmer] left. ${PM.trim()}`,
  ])('%s', (marked) => check(marked, AUTUMN));

  it.each([
    { day: AUTUMN, marked: `${BIDEN}${TRUMP}[The president|biden] left.` },
    { day: SPRING, marked: `${BIDEN}${TRUMP}[The president|trump] left.` },
    { day: AUTUMN, marked: `${TRUMP}[The former president|trump] left; the president did not.` },
    { day: AUTUMN, marked: `${TRUMP}[The ex-president|trump] left.` },
    { day: SPRING, marked: `${BIDEN}[The former US president|biden] left.` },
    { day: SPRING, marked: `${TRUMP}The former president left.` },
    { day: '2025-01-20', marked: `${BIDEN}${TRUMP}The president left.` },
    { day: '2024-06-01', marked: '[Keir Starmer|starmer] spoke. The prime minister left.' },
    {
      day: '2024-06-01',
      marked: `${PM}[Gabriel Attal|attal] spoke. [The prime minister|attal] left.`,
    },
  ])('$day: $marked', ({ day, marked }) => check(marked, day));
});

describe('an office stands for nobody', () => {
  it.each([
    // in general, or at another time
    `${PM}Any prime minister, a prime minister, every prime minister, no prime minister.`,
    `${PM}Prime ministers, the prime ministers, British prime ministers.`,
    `${PM}A future prime minister and the next prime minister.`,
    `${PM}She became the prime minister. The powers of the prime minister.`,
    `${PM}In 2003 the prime minister went to war.`,
    `${PM}The prime minister candidate, the prime minister-designate.`,
    `${BIDEN}The president-elect and the vice president.`,
    `${PM}The deputy prime minister, the shadow prime minister.`,
    // where its words do not stand together
    '[Ida Lund|lund], of the National Institute of Letters and Arts, director for life, left.',
    // of another land or body
    `${BIDEN}The French president left.`,
    `${BIDEN}France's president left.`,
    `${BIDEN}The president of France left.`,
    `${BIDEN}The president of the club left.`,
    `${PM}The prime minister of Canada left.`,
    '[Karen Pierce|pierce] spoke. The ambassador to France left. The French ambassador left.',
    `${PM}Canada's prime minister left. The prime minister waved.`,
    `${PM}Canadian Prime Minister Jane Doe left. The prime minister waved.`,
    `${BIDEN}President Jane Doe left. The president waved.`,
    `${BIDEN}Jane Doe, the president, left. The president waved.`,
    `${BIDEN}The president, Jane Doe, left.`,
    // the name's own title
    'Then Prime Minister [Keir Starmer|starmer] left.',
    'So the Prime Minister [Keir Starmer|starmer] left.',
    'The Taoiseach, [Simon Harris|simon], left.',
    'The former prime minister [Rishi Sunak|sunak] left.',
    // longer names
    `${PM}The Prime Minister’s Office, the Prime Minister's Questions.`,
    `${BIDEN}The President Hotel. The film “The President” won.`,
    `${BIDEN}The president and chief executive left.`,
    // two who fit, or nobody of the article
    `${BIDEN}[Ann Lee|lee] spoke. The president left.`,
    'The prime minister left. [Joe Biden|biden] spoke.',
    `${PM}The leader left. The minister left. The secretary left.`,
  ])('%s', (marked) => check(marked, AUTUMN));

  it('without the day of the article', () => check(`${PM}The prime minister left.`, undefined));
});

describe('the mention', () => {
  it('says how it was read, and unlocks nothing', async () => {
    const [first, second] = await mentionsIn(
      unmark(`${BIDEN}The president left. Biden.`),
      OFFICIALS,
      {
        published: AUTUMN,
      },
    );
    expect(first).toMatchObject({ kind: 'name', personId: 'biden' });
    expect(second).toMatchObject({
      kind: 'role',
      text: 'The president',
      personId: 'biden',
      candidates: ['biden'],
      reason: { rule: 'role' },
    });
  });
});
