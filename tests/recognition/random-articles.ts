import fc from 'fast-check';

const WORDS = [
  'Keir Starmer', 'Sir Keir', 'Starmer', 'Sir Starmer', 'Donald Trump', 'Mr Trump', 'Trump', 'Trump Tower',
  'Donald Trump Jr.', 'Jane Harris', 'Kamala Harris', 'Ms Harris', 'Harris', 'Harris County', 'Jo Doe',
  'Bill Clinton', 'Hillary Clinton', 'Clinton', 'President', 'Boris Johnson', 'Johnson & Johnson',
  'von der Leyen', 'Ursula von der Leyen', 'J.D. Vance', 'Vance', 'Ocasio-Cortez', 'O’Brien', 'Erdoğan',
  'Recep Tayyip Erdoğan', 'said', 'and', 'the', 'met', 'will', 'May', 'in', 'STARMER', 'TRUMP', 'a@b.org',
  '#Trump', '—', '“', '”', ',', '.', '’s', "'s", '-', '\n', '\u00a0', '\u00ad', '\u200b', '👍🏽', '中国',
  'Дональда', 'Трампа', 'Трамп', '习近平', 'トランプ', '윤석열은', 'ترامب', 'Kim Jong-un', 'Abe Shinzo', 'Zelenskyy',
  'the Prime Minister', 'The prime minister', "Britain's prime minister", 'Prime Minister', 'Rishi Sunak',
  'the US president', 'the former president', 'President', 'of the United States', 'of Canada', 'Joe Biden',
  'The Taoiseach', 'Simon Harris', 'the chancellor', 'Jane Doe', 'the Canadian', 'in 2003', 'José Ñández',
  '2024-09-26', '1 May 2021',
]; // biome-ignore format: a list to scan

const BETWEEN = [' ', ' ', ' ', '', '. ', ', ', '’s '];

/** A paragraph of names, near-names and whatever may stand between them. */
export const paragraph: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { maxLength: 25 })
  .map((pairs) => pairs.flat().join(''));

/** An article of some paragraphs. */
export const article: fc.Arbitrary<readonly string[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: paragraph },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.constantFrom('LONDON 2025-04-10', 'Published 30 August 2024') },
  ),
  { minLength: 1, maxLength: 6 },
);
