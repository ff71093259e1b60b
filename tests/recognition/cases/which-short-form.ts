import type { CaseGroup } from './case-table';

/** Whom a short form means: the one named in full, not somebody else of that name. */
export const whichShortForm: readonly CaseGroup[] = [
  {
    name: 'a full name unlocks its short forms before and after it',
    cases: [
      '[Keir Starmer|starmer] spoke. [Starmer|starmer] left.',
      '[Starmer|starmer] left.\n\n[Keir Starmer|starmer] spoke.',
      '[Starmer|starmer] left.\n\nThen nothing.\n\nSo [Keir Starmer|starmer] spoke.',
      '[Sir Keir|starmer] left.\n\n[Keir Starmer|starmer] spoke.',
      '[Mr Starmer|starmer] left.\n\n[Keir Starmer|starmer] spoke.',
      'Starmer left.\n\nHe spoke.',
      '[Kamala Harris|kamala] spoke. Then [Kamala|kamala] laughed.',
      'Then Kamala laughed. [Kamala Harris|kamala] spoke.',
      '[Donald Trump|trump] met [Donald Tusk|tusk]. Donald laughed.',
      '[Donald Trump|trump] met [Donald Tusk|tusk]. [Tusk|tusk] laughed; [Trump|trump] left.',
    ],
  },
  {
    name: 'an unlisted namesake blocks them',
    cases: [
      '[Kamala Harris|kamala] won.\n\nJane Harris, a nurse, cheered. Harris left.',
      '[Kamala Harris|kamala] won.\n\nJane Harris, a nurse, cheered.\n\nHarris left.',
      'Jane Harris, a nurse, cheered. Harris left.',
      '[Kamala Harris|kamala] won. [Harris|kamala] waved.\n\nJane Harris, a nurse, cheered.',
      'Jane Harris, a nurse.\n\n[Kamala Harris|kamala] came.\n\n[Harris|kamala] left.',
      'Will Harris, a nurse, met [Kamala Harris|kamala]. Harris left.',
      'Mr Will Harris met [Kamala Harris|kamala]. [Ms Harris|kamala] left.',
      '[Kamala Harris|kamala] met Mr Harris, a baker. [Ms Harris|kamala] waved.',
      'Mrs Jane Harris met [Kamala Harris|kamala]. Mrs Harris left.',
      'Anna van der Leyen met [Ursula von der Leyen|leyen]. [Von der Leyen|leyen] left.',
      'Paul Trump, no kin of [Donald Trump|trump], left. Trump slept.',
      'President Jane Trump of Ruritania met [Donald Trump|trump]. Trump slept.',
    ],
  },
  {
    name: 'an unlisted namesake, Polish',
    language: 'pl',
    cases: ['[Andrzej Duda|duda] mówił. Ewa Duda milczała.', 'Ewa Duda milczała.'],
  },
  {
    name: 'an unlisted namesake, Russian',
    language: 'ru',
    cases: ['[Владимир Путин|putin] приехал. Людмилу Путину спросили.'],
  },
  {
    name: 'an unlisted namesake, other languages',
    language: 'de',
    cases: ['[Olaf Scholz|scholz] traf Anna Scholz. Scholz ging.'],
  },
  {
    name: 'an unlisted namesake, French',
    language: 'fr',
    cases: ['[Emmanuel Macron|macron] a vu Anne Macron. Macron est parti.'],
  },
  {
    name: 'two listed namesakes: form of address and gender',
    cases: [
      '[Bill Clinton|bill] and [Hillary Clinton|hillary] came. [Mr Clinton|bill] left.',
      '[Bill Clinton|bill] and [Hillary Clinton|hillary] came. [Mrs Clinton|hillary] left.',
      '[Kamala Harris|kamala] met [Simon Harris|simon]. [Mr Harris|simon] thanked [Ms Harris|kamala].',
      '[Donald Trump|trump] and [Melania Trump|melania]. [Mrs Trump|melania] left.',
      '[Donald Trump|trump] and [Melania Trump|melania]. [Mr Trump|trump] left.',
    ],
  },
  {
    name: 'two listed namesakes: given name, title, nearest, else open',
    cases: [
      '[Bill Clinton|bill] and [Hillary Clinton|hillary] came. [Clinton|?] left.',
      '[Bill Clinton|bill] and [Hillary Clinton|hillary] came. Then [Bill|bill] left. [Hillary|hillary] slept.',
      '[Bill Clinton|bill] and [Hillary Clinton|hillary] came. President [Clinton|bill] left.',
      '[Bill Clinton|bill] and [Hillary Clinton|hillary] came. Secretary [Clinton|hillary] left.',
      '[Kamala Harris|kamala] and [Simon Harris|simon] came. Vice President [Harris|kamala] left. Senator [Harris|kamala] slept.',
      '[Boris Johnson|boris] and [Mike Johnson|mike] came. [B. Johnson|boris] left. Speaker [Johnson|mike] slept.',
      '[Boris Johnson|boris] came.\n\n[Mike Johnson|mike] came.\n\n[Johnson|mike] left.',
      '[Boris Johnson|boris] came.\n\n[Johnson|boris] left.\n\n[Mike Johnson|mike] came.',
      '[Boris Johnson|boris] came.\n\n[Johnson|boris] left.\n\n[Mike Johnson|mike] came.\n\n[Johnson|mike] left.',
    ],
  },
  {
    name: 'a son is never his father',
    cases: [
      '[Donald Trump Jr.|trump-jr] spoke. [Trump Jr.|trump-jr] left.',
      '[Donald Trump, Jr.|trump-jr] spoke.',
      '[Donald Trump Jr|trump-jr] spoke.',
      '[Donald Trump Jr.|trump-jr] spoke. [Mr Trump|trump-jr] left.',
      '[Donald Trump|trump] came.\n\n[Donald Trump Jr.|trump-jr] came.',
      '[Donald Trump|trump] and [Donald Trump Jr.|trump-jr] came. [Trump Jr.|trump-jr] left.',
      '[Donald Trump|trump]’s son [Donald Trump Jr.|trump-jr] came.',
      'Kamala Harris Jr. and Keir Starmer III came.',
      'Keir Starmer Sr. came.',
    ],
  },
];
