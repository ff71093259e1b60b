import { describe, expect, it } from 'vitest';
import { PEOPLE } from './people';
import { mark, unmark } from './read-marked';

const OPENING =
  '[Keir Starmer|starmer] and [Donald Trump|trump] and [Kamala Harris|kamala] talked.';

describe('forms of a name', () => {
  it.each([
    // full names
    '[J. D. Vance|vance] and [J.D. Vance|vance] and [JD Vance|vance].',
    '[Don Trump|trump] and [Dave Cameron|cameron] won.',
    'With [Marine Le Pen|lepen].',
    "The comic [Dara O'Brien|obrien] and [Dara O’Brien|obrien].",
    '[Recep Tayyip Erdogan|erdogan] and [Recep Tayyip Erdoğan|erdogan].',
    '[Mohammed bin Salman|salman] came.',
    "By [Gabriele d'Annunzio|dannunzio] of Italy.",
    '[Keir\u00a0Starmer|starmer] and [Kamala\nHarris|kamala].',
    '[Ke\u00adir Star\u200bmer|starmer] spoke.',
    // titles before, outside the mention
    'ambassador [Dame Karen Pierce|pierce] led.',
    'Democratic candidate and vice president [Kamala Harris|kamala].',
    'Republican [Donald Trump|trump] and Prime Minister [Keir Starmer|starmer].',
    'US Vice President [Kamala Harris|kamala] and French President [Emmanuel Macron|macron].',
    'BBC News asked; CEO [Keir Starmer|starmer] did not.',
    'Then DJ [Keir Starmer|starmer] played.',
    'So [Donald Trump|trump] Tuesday said.',
    'But [Donald Trump|trump] won. Asked by [Keir Starmer|starmer], he left.',
    // short forms
    `${OPENING} [Sir Keir|starmer] told [Mr Trump|trump] and [Ms Harris|kamala].`,
    `${OPENING} [Mr. Trump|trump], [Mrs Harris|kamala].`,
    `${OPENING} [Starmer|starmer], [Trump|trump], [Harris|kamala].`,
    `${OPENING} But [Trump|trump] left. Asked [Sir Keir|starmer] again.`,
    `${OPENING} Vice President [Harris|kamala] and President [Trump|trump] and Gov. [Harris|kamala].`,
    '[Trump|trump] won.\n\n[Donald Trump|trump] won.',
    '[Ursula von der Leyen|leyen]. [Von der Leyen|leyen] said. So [von der Leyen|leyen].',
    '[Marine Le Pen|lepen]. [Le Pen|lepen] lost.',
    '[Alexandria Ocasio-Cortez|aoc]. [Ocasio-Cortez|aoc] won.',
    '[Xi Jinping|xi]. [Xi|xi] spoke.',
    '[Recep Tayyip Erdoğan|erdogan]. [Erdogan|erdogan] said.',
    '[Emmanuel Macron|macron] (left). [E. Macron|macron] stayed.',
    // a month that is a name
    '[Theresa May|may] left in May. In May 2017 [May|may] won; last May she had not. May 12 came.',
    // a given name alone, of the one person who has it
    `${OPENING} Then [Kamala|kamala] laughed. Sentence about [Donald|trump]. Trumpet.`,
    // grammar around it
    `[Donald Trump|trump]’s plan. [Trump|trump]'s plan. [Mr Trump|trump]’s plan.`,
    '[Kamala Harris|kamala]’ plan and [Harris|kamala]’s plan.',
    `${OPENING} The [Trump|trump] administration. A pro-[Trump|trump] crowd.`,
    `${OPENING} (“[Trump|trump]”) — [Harris|kamala], [Starmer|starmer].`,
    '[Donald Trump|trump] chose [JD Vance|vance]. The [Trump|trump]-[Vance|vance] ticket. [Trump|trump]–[Vance|vance].',
    // capitals
    '[Donald Trump|trump] met [Keir Starmer|starmer].\n\n[STARMER|starmer] MEETS [TRUMP|trump] TODAY',
    '[Starmer|starmer] Meets [Trump|trump] in New York\n\n[Keir Starmer|starmer] meets [Donald Trump|trump].',
  ])('%s', async (marked) => {
    expect(await mark(unmark(marked), PEOPLE)).toBe(marked);
  });

  it('reads elided French articles', async () => {
    const marked = "Le plan d'[Emmanuel Macron|macron].";
    expect(await mark(unmark(marked), PEOPLE, undefined, 'fr')).toBe(marked);
  });

  it('reads German titles, which all have capitals', async () => {
    const marked =
      'Kommissionschefin [Ursula von der Leyen|leyen] und Golfer [Keir Starmer|starmer].';
    expect(await mark(unmark(marked), PEOPLE, undefined, 'de')).toBe(marked);
  });
});
