import type { CaseGroup } from './case-table';

/** Full names, middle names, initials, and initials that people go by. */
export const formsInitials: readonly CaseGroup[] = [
  {
    name: 'full names',
    cases: [
      '[Keir Starmer|starmer] spoke.',
      'Then [Kamala Harris|kamala] spoke.',
      'He met [Emmanuel Macron|macron], [Olaf Scholz|scholz] and [Mark Rutte|rutte].',
      'He saw neither [Theresa May|may] nor [Jeremy Hunt|hunt].',
      'A letter to [Narendra Modi|modi] went unanswered.',
    ],
  },
  {
    name: 'initials, however they are set',
    cases: [
      '[J. D. Vance|vance] won.',
      '[J.D. Vance|vance] won.',
      '[JD Vance|vance] won.',
      '[J D Vance|vance] won.',
      'He met [J. D. Vance|vance].',
      'So spoke [J.D. Vance|vance]’s aide.',
      '[James David Vance|vance] was born in Ohio.',
      '[J. D. Vance|vance] came. [Vance|vance] left.',
      'A. J. Vance won.',
    ],
  },
  {
    name: 'middle names and initials',
    cases: [
      '[Donald J. Trump|trump] won.',
      '[Donald J Trump|trump] won.',
      '[Donald John Trump|trump] won.',
      '[Joseph R. Biden Jr.|biden] won.',
      '[Joseph R. Biden, Jr.|biden] won.',
      '[Joseph Robinette Biden Jr.|biden] won.',
      '[Hillary Rodham Clinton|hillary] spoke.',
      '[John Fitzgerald Kennedy|jfk] spoke.',
      '[John F. Kennedy|jfk] spoke.',
      '[John Kennedy|jfk] spoke of the moon.',
      '[Recep Tayyip Erdogan|erdogan] spoke.',
      '[Luiz Inácio Lula da Silva|lula] spoke.',
      'Donald P. Trump, a farmer, spoke.',
      'John Q. Kennedy, a farmer, spoke.',
    ],
  },
  {
    name: 'initials that people go by',
    cases: [
      'So [AOC|aoc] said, and [Alexandria Ocasio-Cortez|aoc] smiled.',
      '[Alexandria Ocasio-Cortez|aoc] smiled. Then [AOC|aoc] spoke.',
      '[Mohammed bin Salman|salman] came. [MBS|salman], as he is known, stayed.',
      '[John F. Kennedy|jfk] spoke. [JFK|jfk] was shot in 1963.',
      '[AOC|aoc] spoke.',
      'Asked about it, [AOC|aoc] smiled.',
      'He likes [MBS|salman], said [JFK|jfk]’s aide.',
      'The MBS market fell. He flew to JFK. The JFK airport is shut.',
      '[RFK Jr.|rfk-jr] left the race.',
      'The race without [RFK Jr.|rfk-jr] goes on.',
      '[Robert F. Kennedy Jr.|rfk-jr] came. [Kennedy|rfk-jr] left.',
      '[Robert Kennedy Jr.|rfk-jr] spoke.',
    ],
  },
  {
    name: 'an initial for the given name, once the name is known',
    cases: [
      '[Emmanuel Macron|macron] left. [E. Macron|macron] stayed.',
      '[Emmanuel Macron|macron] left. [E Macron|macron] stayed.',
      '[Keir Starmer|starmer] left. Then [K. Starmer|starmer] signed.',
      '[Ursula von der Leyen|leyen] left. [U. von der Leyen|leyen] signed.',
      '[Donald J. Trump|trump] left. Then [D. J. Trump|trump] signed, and D. B. Trump stayed.',
      '[Donald Trump|trump] left. B. D. Trump, a baker, stayed. [D.J. Trump|trump] signed.',
      'K. Starmer signed.',
      '[Keir Starmer|starmer] left. B. Starmer, a baker, stayed.',
    ],
  },
];
