import type { CaseGroup } from './case-table';

/** Possessives, case endings, elision. */
export const grammarEndings: readonly CaseGroup[] = [
  {
    name: 'English possessives',
    opening: '[Kamala Harris|kamala] met [Donald Trump|trump].',
    cases: [
      "So [Donald Trump|trump]'s plan fell.",
      'So [Donald Trump|trump]’s plan fell.',
      "[Trump|trump]'s plan fell. [Trump|trump]’s plan fell.",
      '[Kamala Harris|kamala]’ plan and [Harris|kamala]’ plan.',
      "[Harris|kamala]' plan and [Harris|kamala]'s plan.",
      '[Mr Trump|trump]’s plan and [Ms Harris|kamala]’s.',
      'It was [Trump|trump]’s Labour ally.',
      '[TRUMP|trump]’S WALL',
    ],
  },
  {
    name: 'German genitives',
    language: 'de',
    cases: [
      'Das Amt [Angela Merkels|merkel] endet.',
      '[Angela Merkel|merkel] ging. Das war [Merkels|merkel] Werk.',
      '[Recep Tayyip Erdoğan|erdogan] kam. Das ist [Erdoğans|erdogan] Land.',
      '[Recep Tayyip Erdogan|erdogan] kam. Das ist [Erdogans|erdogan] Land.',
      '[Olaf Scholz|scholz] kam. Das ist [Scholz|scholz]’ Land.',
      'Die Politik [Ursula von der Leyens|leyen] endet.',
      '[Donald Trump|trump] kam. [Trumps|trump] Plan steht.',
      '[Angela Merkel|merkel] kam. Für [Merkel|merkel] ist es aus. Gegen [Merkel|merkel] spricht nichts.',
    ],
  },
  {
    name: 'Polish cases',
    language: 'pl',
    cases: [
      'Rząd [Donalda Tuska|tusk] upadł.',
      '[Donald Tusk|tusk] mówił. Rząd [Tuska|tusk] upadł.',
      '[Donald Tusk|tusk] mówił. Pisał o [Tusku|tusk], rozmawiał z [Tuskiem|tusk].',
      'Plan [Donalda Trumpa|trump] upadł. Bez [Trumpa|trump] nie.',
      'Rozmawiał z [Donaldem Trumpem|trump].',
      'Słowa [Jarosława Kaczyńskiego|kaczynski] dziwią.',
      'Rozmawiał z [Jarosławem Kaczyńskim|kaczynski].',
      'Rozmawiał z [Andrzejem Dudą|duda]. Słowa [Dudy|duda] dziwią.',
      'Słowa [Ewy Kopacz|kopacz] dziwią.',
      '[Donald Tusk|tusk] mówił. Pies [Tuska|tusk] spał.',
    ],
  },
  {
    name: 'Russian cases',
    language: 'ru',
    cases: [
      'Речь [Владимира Путина|putin] длилась час.',
      '[Владимир Путин|putin] приехал. Речь [Путина|putin] длилась час.',
      'Он говорил с [Владимиром Путиным|putin]. С [Путиным|putin] спорили.',
      'Он говорил с [Дональдом Трампом|trump]. [Трампу|trump] ответили.',
      '[Дональд Трамп|trump] приехал. Он говорил с [Трампом|trump].',
      'Письмо [Сергею Лаврову|lavrov]. Речь [Лаврова|lavrov].',
      'Слова [Марии Захаровой|zakharova]. С [Захаровой|zakharova] спорили.',
      'Встреча с [Владимиром Зеленским|zelensky]. Слова [Зеленского|zelensky].',
      'Музыка [Чайковского|tchaikovsky]. Дом [Петра Ильича Чайковского|tchaikovsky].',
      '[Владимир Владимирович Путин|putin] приехал.',
      '[Владимир Путин|putin] приехал. Стул [Путина|putin] пуст.',
      'Президент России [Владимир Путин|putin] приехал.',
    ],
  },
  {
    name: 'Ukrainian cases',
    language: 'uk',
    cases: [
      'Промова [Володимира Зеленського|zelensky]. Слова [Зеленського|zelensky].',
      'Він говорив із [Володимиром Зеленським|zelensky].',
    ],
  },
  {
    name: 'Turkish cases',
    language: 'tr',
    cases: [
      '[Recep Tayyip Erdoğan’ın|erdogan] sözleri.',
      '[Donald Trump|trump] geldi. Sonra [Trump’a|trump] sordu.',
      "[Donald Trump|trump] geldi. Sonra [Trump'ın|trump] sözleri.",
    ],
  },
  {
    name: 'French elision',
    language: 'fr',
    cases: [
      "Le plan d'[Emmanuel Macron|macron].",
      'Le plan d’[Emmanuel Macron|macron] et d’[Ursula von der Leyen|leyen].',
      'On dit qu’[Emmanuel Macron|macron] viendra.',
    ],
  },
  {
    name: 'Italian elision',
    language: 'it',
    cases: ['Il piano dell’[Angela Merkel|merkel] di ieri.', 'Parla all’[Angela Merkel|merkel].'],
  },
];
