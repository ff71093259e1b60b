import type { CaseGroup } from './case-table';

const MET = '[Donald Trump|trump], [JD Vance|vance], [Kamala Harris|kamala], [Tim Walz|walz] met.';

/** Capitals, pairs, prefixes, brackets, dashes, and characters nobody sees. */
export const grammarMarks: readonly CaseGroup[] = [
  {
    name: 'capitals',
    cases: [
      '[KEIR STARMER|starmer] MEETS [DONALD TRUMP|trump]',
      '[Donald Trump|trump] met [Keir Starmer|starmer].\n\n[STARMER|starmer] MEETS [TRUMP|trump]',
      '[STARMER|starmer] MEETS [TRUMP|trump]\n\n[Donald Trump|trump] met [Keir Starmer|starmer].',
      '[Donald Trump|trump] met [Keir Starmer|starmer].\n\n[STARMER|starmer] VISITS TRUMP TOWER',
      'STARMER MEETS TRUMP',
      '[Starmer|starmer] Meets [Trump|trump] in New York\n\n[Keir Starmer|starmer] met [Donald Trump|trump].',
      'LONDON — [KEIR STARMER|starmer] spoke.',
      '[Donald TRUMP|trump] spoke.',
      'keir starmer spoke.',
    ],
  },
  {
    name: 'French capitals for family names',
    language: 'fr',
    cases: ['[Emmanuel MACRON|macron] et [Marine LE PEN|lepen] ont débattu.'],
  },
  {
    name: 'German nouns, which all have capitals',
    language: 'de',
    cases: ['Kommissionschefin [Ursula von der Leyen|leyen] und Golfer [Keir Starmer|starmer].'],
  },
  {
    name: 'pairs and prefixes',
    opening: MET,
    cases: [
      'The [Trump|trump]-[Vance|vance] ticket.',
      'The [Trump|trump]–[Vance|vance] ticket.',
      'Then [Harris|kamala]–[Walz|walz] signs.',
      'Then [Harris|kamala]/[Walz|walz] signs.',
      'A [Harris|kamala]-[Trump|trump] debate.',
      'A pro-[Trump|trump] crowd.',
      'An anti-[Trump|trump] crowd. Pro-[Harris|kamala] voters.',
      'The [Trump|trump] and [Harris|kamala] camps.',
      'The [Trump|trump] administration.',
      'A Trump-like man in a post-Trump world.',
      'A pre-Trump world.',
      'The Smith-Harris ticket.',
    ],
  },
  {
    name: 'brackets, quotation marks and dashes',
    opening: MET,
    cases: [
      'He ([Trump|trump]) left.',
      'He [[Trump|trump]] left.',
      '“[Trump|trump] left.”',
      '‘[Trump|trump] left.’',
      '«[Trump|trump] left.»',
      'They — [Trump|trump], [Harris|kamala] — left.',
      'They—[Trump|trump] and [Harris|kamala]—left.',
      'They (“[Trump|trump]”) — [Harris|kamala], [Walz|walz].',
      '[Harris|kamala]: I won. [Trump|trump]? No! [Walz|walz]… yes.',
      '[Donald Trump|trump] (R) and [Tim Walz|walz] (D-Minn.) left.',
      '• [Trump|trump]\n• [Harris|kamala]',
    ],
  },
  {
    name: 'spaces, soft hyphens, zero-width characters',
    cases: [
      '[Keir\u00a0Starmer|starmer] spoke.',
      '[Keir\u202fStarmer|starmer] spoke.',
      '[Keir  Starmer|starmer] spoke.',
      '[Keir\u2009Starmer|starmer] spoke.',
      '[Ke\u00adir Star\u00admer|starmer] spoke.',
      '[Ke\u00adir Star\u200bmer|starmer] spoke.',
      '[Keir Star\u200bmer|starmer] spoke.',
      '[Keir\u200b Starmer|starmer] spoke.',
      'So \ufeff[Keir Starmer|starmer] spoke.',
      '[Keir Starmer|starmer]\u200b’s plan.',
      '[Keir Starmer|starmer] spoke. [Mr\u00a0Starmer|starmer] left. [Sir\u00a0Keir|starmer] slept.',
    ],
  },
  {
    name: 'names over lines',
    cases: [
      '[Keir\nStarmer|starmer] spoke.',
      'So spoke [Ursula von der\nLeyen|leyen].',
      'So spoke [Ursula\n  von der Leyen|leyen].',
      '[Keir Starmer|starmer] spoke. [Sir\nKeir|starmer] left.',
      'Keir\n\nStarmer spoke.',
      '[Keir Starmer|starmer]\n[Donald Trump|trump]\n[Kamala Harris|kamala]',
    ],
  },
];
