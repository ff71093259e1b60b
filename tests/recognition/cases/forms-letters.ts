import type { CaseGroup } from './case-table';

/** Apostrophes, hyphens, diacritics, transliterations, and scripts without capitals. */
export const formsLetters: readonly CaseGroup[] = [
  {
    name: 'apostrophes and hyphens',
    cases: [
      "The comic [Dara O'Brien|obrien] spoke.",
      'The comic [Dara O’Brien|obrien] spoke.',
      "[Dara O'Brien|obrien] spoke. [O’Brien|obrien] left. [Mr O'Brien|obrien] slept.",
      "[Massimo D'Alema|alema] spoke. [D’Alema|alema] left.",
      'So said [Alexandria Ocasio-Cortez|aoc].',
      'So said [Alexandria Ocasio‑Cortez|aoc].',
      'So said [Alexandria Ocasio‐Cortez|aoc]. [Ms Ocasio-Cortez|aoc] left.',
      '[Alexandria Ocasio-Cortez|aoc] won. [Ocasio-Cortez|aoc] left.',
      '[Alexandria Ocasio-Cortez|aoc] won. Cortez left.',
      '[Alexandria Ocasio Cortez|aoc] won.',
    ],
  },
  {
    name: 'diacritics either way',
    cases: [
      '[Recep Tayyip Erdoğan|erdogan] spoke. [Erdogan|erdogan] left.',
      '[Recep Tayyip Erdogan|erdogan] spoke. [Erdoğan|erdogan] left.',
      '[Pedro Sanchez|sanchez] spoke. [Sánchez|sanchez] left.',
      '[Antonio Costa|costa] spoke.',
      '[Jaroslaw Kaczynski|kaczynski] spoke. [Kaczyński|kaczynski] left.',
      '[Luiz Inacio Lula da Silva|lula] spoke.',
      '[Meral Aksener|aksener] spoke.',
      '[Gerhard Schröder|schroeder] spoke. [Schroeder|schroeder] left.',
      '[Gerhard Schroeder|schroeder] spoke. [Schröder|schroeder] left.',
      '[Gerhard Schroder|schroeder] spoke.',
      '[Pedro Sa\u0301nchez|sanchez] spoke.',
      '[Recep Tayyip Erdog\u0306an|erdogan] spoke.',
    ],
  },
  {
    name: 'transliterations',
    cases: [
      '[Volodymyr Zelensky|zelensky] spoke. [Zelenskyy|zelensky] left.',
      '[Volodymyr Zelenskyy|zelensky] spoke. [Zelensky|zelensky] left.',
      '[Volodymyr Zelenskiy|zelensky] spoke. [Zelenskiy|zelensky] left.',
      '[Sergei Lavrov|lavrov] spoke. [Lavrov|lavrov] left.',
      '[Sergey Lavrov|lavrov] spoke.',
      '[Vladimir Putin|putin] spoke. [Mr Putin|putin] left.',
    ],
  },
  {
    name: 'Chinese',
    language: 'zh',
    cases: [
      '[习近平|xi]今天在北京会见客人。',
      '国家主席[习近平|xi]发表讲话。',
      '美国总统[唐纳德·特朗普|trump]抵达北京。[特朗普|trump]说。',
      '总理[李强|liqiang]出席会议。[李强|liqiang]说。',
      '[习近平|xi]同[特朗普|trump]通电话。',
    ],
  },
  {
    name: 'Japanese',
    language: 'ja',
    cases: [
      '[石破茂|ishiba]首相は東京で会見した。',
      '[石破茂|ishiba]首相は会見した。[石破|ishiba]氏は述べた。',
      '[安倍晋三|abe]元首相。[安倍|abe]氏は語った。',
      '米国の[ドナルド・トランプ|trump]大統領は語った。',
      '東京の天気は晴れ。',
    ],
  },
  {
    name: 'Korean',
    language: 'ko',
    cases: ['[김정은|kim]은 평양에서 말했다.', '국무위원장 [김정은|kim]이 말했다.'],
  },
  {
    name: 'Arabic',
    language: 'ar',
    cases: [
      'قال [دونالد ترامب|trump] اليوم.',
      'التقى [عبد الفتاح السيسي|sisi] مع [بشار الأسد|assad].',
      'قال [دونالد ترامب|trump]. ثم قال [ترامب|trump].',
      'والتقى [بدونالد ترامب|trump] اليوم.',
    ],
  },
  {
    name: 'Hindi',
    language: 'hi',
    cases: [
      'प्रधानमंत्री [नरेन्द्र मोदी|modi] ने कहा।',
      '[नरेन्द्र मोदी|modi] ने कहा। [मोदी|modi] दिल्ली में हैं।',
      'राष्ट्रपति [डोनाल्ड ट्रम्प|trump] ने कहा।',
    ],
  },
];
