import type { CaseGroup } from './case-table';

/** Nicknames, the order of parts, and particles. */
export const formsParts: readonly CaseGroup[] = [
  {
    name: 'nicknames',
    on: '2023-05-05',
    cases: [
      '[Joe Biden|biden] won.',
      '[Joseph Biden|biden] won. So did [Joe Biden|biden].',
      '[Tim Walz|walz] and [Timothy Walz|walz] are one.',
      '[Kate Middleton|catherine] waved.',
      '[Catherine Middleton|catherine] waved. [Kate Middleton|catherine] left.',
      '[Mike Johnson|mike] spoke. [Michael Johnson|mike] left.',
      '[Keir Starmer|starmer] spoke. Kevin Starmer, his cousin, left.',
      '[Don Trump|trump] and [Dave Cameron|cameron] won.',
    ],
  },
  {
    name: 'the family name first',
    cases: [
      '[Merkel, Angela|merkel]: a life.',
      'See [Trump, Donald|trump].',
      'See [Le Pen, Marine|lepen].',
      '[Starmer, Keir|starmer]; [Macron, Emmanuel|macron].',
      'Starmer, Keir and others left.',
    ],
  },
  {
    name: 'names that put the family name first anyway',
    cases: [
      '[Xi Jinping|xi] spoke. [Xi|xi] left.',
      '[Xi Jinping|xi] spoke. [Mr Xi|xi] left.',
      '[Xi Jinping|xi] spoke. President [Xi|xi] left. Mr Jinping stayed.',
      '[Li Qiang|liqiang] spoke. [Li|liqiang] left.',
      '[Li Qiang|liqiang] spoke. [Mr Li|liqiang] left.',
      '[Kim Jong-un|kim] spoke. [Kim|kim] left.',
      '[Han Bennink|bennink] drummed. Mr Han left.',
      '[Kim Jong Un|kim] spoke. [Mr. Kim|kim] left.',
      '[Shigeru Ishiba|ishiba] spoke. [Ishiba|ishiba] left.',
      '[Ishiba Shigeru|ishiba] spoke. [Ishiba|ishiba] left.',
    ],
  },
  {
    name: 'particles, small and large',
    cases: [
      'The EU of [Ursula von der Leyen|leyen].',
      '[Ursula von der Leyen|leyen] left. [Von der Leyen|leyen] spoke.',
      '[Ursula von der Leyen|leyen] left. So [von der Leyen|leyen] spoke.',
      '[Ursula von der Leyen|leyen] left. [Ms von der Leyen|leyen] spoke.',
      '[Ursula von der Leyen|leyen] left. [Von Der Leyen|leyen] spoke.',
      'Then [Mohammed bin Salman|salman] left. [Bin Salman|salman] spoke.',
      'Then [Mohammed bin Salman|salman] left. As [bin Salman|salman] spoke.',
      '[Marine Le Pen|lepen] lost. [Le Pen|lepen] left.',
      '[Marine Le Pen|lepen] lost. But [Le Pen|lepen] stayed, said [Ms Le Pen|lepen].',
      '[Luiz Inácio Lula da Silva|lula] won. [Lula da Silva|lula] left. [Mr da Silva|lula] spoke.',
      '[Lula da Silva|lula] won.',
      'By [Vincent van Gogh|gogh]. [Van Gogh|gogh] painted; so [van Gogh|gogh] did.',
      '[Bashar al-Assad|assad] fled. [Assad|assad] spoke. [Al-Assad|assad] hid.',
      '[Bashar al-Assad|assad] fled. Then [al-Assad|assad] hid. [Mr. Assad|assad] spoke.',
      '[Abdel Fattah el-Sisi|sisi] came. [El-Sisi|sisi] left. [Sisi|sisi] spoke.',
      '[Gabriele d’Annunzio|dannunzio] wrote. [D’Annunzio|dannunzio] flew. So [d’Annunzio|dannunzio] flew.',
      "By [Gabriele d'Annunzio|dannunzio] of Italy.",
    ],
  },
  {
    name: 'particles at the start of a sentence, German',
    language: 'de',
    opening: 'Es sprach [Ursula von der Leyen|leyen].',
    cases: ['[Von der Leyen|leyen] ging.', 'Da ging [von der Leyen|leyen].'],
  },
  {
    name: 'particles, Dutch and Portuguese',
    language: 'nl',
    cases: ['Over [Vincent van Gogh|gogh]. [Van Gogh|gogh] schilderde.'],
  },
  {
    name: 'particles, Portuguese',
    language: 'pt',
    cases: [
      'O presidente [Luiz Inácio Lula da Silva|lula] falou. [Lula da Silva|lula] saiu.',
      'Falou [Luiz Inacio Lula da Silva|lula].',
    ],
  },
];
