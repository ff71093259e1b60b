import type { Person } from '../../../utils/people/person';
import { alias, office, person } from '../people';

const male = { gender: 'male' } as const;
const female = { gender: 'female' } as const;
const US_PRESIDENT = 'President of the United States';
const in_ = (lang: string, name: string) => ({ name, kind: 'transliteration', lang }) as const;

/** British and Irish people. */
const ISLANDS: readonly Person[] = [
  person('starmer', 'Keir Starmer', {
    ...male,
    facts: [office('Prime Minister of the United Kingdom', '2024-07-05')],
  }),
  person('cameron', 'David Cameron', {
    ...male,
    prominence: 0.55,
    facts: [office('Prime Minister of the United Kingdom', '2010-05-11', '2016-07-13')],
  }),
  person('ashdown', 'Lord Ashdown', { ...male, otherNames: [alias('Paddy Ashdown')] }),
  person('boris', 'Boris Johnson', { ...male, prominence: 0.55 }),
  person('may', 'Theresa May', female),
  person('hunt', 'Jeremy Hunt', male),
  person('black', 'Conrad Black', male),
  person('cooper', 'Yvette Cooper', female),
  person('pierce', 'Karen Pierce', female),
  person('obrien', "Dara O'Brien", male),
  person('simon', 'Simon Harris', { ...male, facts: [office('Taoiseach', '2024-04-09')] }),
  person('catherine', 'Catherine Middleton', { ...female, otherNames: [alias('Kate Middleton')] }),
];

/** Americans. */
const AMERICA: readonly Person[] = [
  person('trump', 'Donald Trump', {
    ...male,
    prominence: 0.95,
    otherNames: [
      alias('Donald John Trump', 'birth'),
      in_('ru', 'Дональд Трамп'),
      in_('zh', '唐纳德·特朗普'),
      in_('zh', '特朗普'),
      in_('ja', 'ドナルド・トランプ'),
      in_('ar', 'دونالد ترامب'),
      in_('hi', 'डोनाल्ड ट्रम्प'),
    ],
    facts: [office(US_PRESIDENT, '2017-01-20', '2021-01-20'), office(US_PRESIDENT, '2025-01-20')],
  }),
  person('trump-jr', 'Donald Trump Jr.', male),
  person('melania', 'Melania Trump', { ...female, prominence: 0.5 }),
  person('ivanka', 'Ivanka Trump', female),
  person('biden', 'Joe Biden', {
    ...male,
    otherNames: [alias('Joseph Robinette Biden Jr.', 'birth')],
    facts: [office(US_PRESIDENT, '2021-01-20', '2025-01-20')],
  }),
  person('vance', 'J. D. Vance', { ...male, otherNames: [alias('James David Vance')] }),
  person('kamala', 'Kamala Harris', {
    ...female,
    facts: [
      office('United States Senator', '2017-01-03', '2021-01-18'),
      office('Vice President of the United States', '2021-01-20', '2025-01-20'),
    ],
  }),
  person('walz', 'Tim Walz', { ...male, facts: [office('Governor of Minnesota', '2019-01-07')] }),
  person('whitmer', 'Gretchen Whitmer', {
    ...female,
    facts: [office('Governor of Michigan', '2019-01-01')],
  }),
  person('aoc', 'Alexandria Ocasio-Cortez', {
    ...female,
    otherNames: [alias('AOC', 'initials')],
  }),
  person('jfk', 'John F. Kennedy', {
    ...male,
    death: '1963-11-22',
    prominence: 0.7,
    otherNames: [alias('JFK', 'initials'), alias('John Fitzgerald Kennedy', 'birth')],
  }),
  person('rfk-jr', 'Robert F. Kennedy Jr.', {
    ...male,
    otherNames: [alias('RFK Jr.', 'initials')],
  }),
  person('bill', 'Bill Clinton', {
    ...male,
    facts: [office(US_PRESIDENT, '1993-01-20', '2001-01-20')],
  }),
  person('hillary', 'Hillary Clinton', {
    ...female,
    otherNames: [alias('Hillary Rodham Clinton')],
    facts: [office('Secretary of State', '2009-01-21', '2013-02-01')],
  }),
  person('mike', 'Mike Johnson', {
    ...male,
    prominence: 0.55,
    facts: [office('Speaker of the House', '2023-10-25')],
  }),
  person('warren', 'Elizabeth Warren', female),
  person('washington', 'George Washington', { ...male, death: '1799', prominence: 0.8 }),
  person('lincoln', 'Abraham Lincoln', { ...male, death: '1865', prominence: 0.8 }),
  person('goodall', 'Jane Goodall', female),
  person('king', 'Stephen King', male),
];

/** Europeans of the continent. */
const EUROPE: readonly Person[] = [
  person('macron', 'Emmanuel Macron', {
    ...male,
    prominence: 0.75,
    facts: [office('President of France', '2017-05-14')],
  }),
  person('brigitte', 'Brigitte Macron', female),
  person('lepen', 'Marine Le Pen', female),
  person('leyen', 'Ursula von der Leyen', female),
  person('merkel', 'Angela Merkel', { ...female, prominence: 0.7 }),
  person('scholz', 'Olaf Scholz', {
    ...male,
    facts: [office('Bundeskanzler', '2021-12-08', '2025-05-06')],
  }),
  person('schroeder', 'Gerhard Schröder', male),
  person('sanchez', 'Pedro Sánchez', male),
  person('calvino', 'Nadia Calviño', female),
  person('meloni', 'Giorgia Meloni', female),
  person('mattarella', 'Sergio Mattarella', male),
  person('alema', "Massimo D'Alema", male),
  person('dannunzio', "Gabriele d'Annunzio", male),
  person('costa', 'António Costa', male),
  person('rutte', 'Mark Rutte', male),
  person('gogh', 'Vincent van Gogh', { ...male, death: '1890' }),
  person('bennink', 'Han Bennink', male),
  person('kaag', 'Sigrid Kaag', female),
  person('tusk', 'Donald Tusk', {
    ...male,
    facts: [office('Prezes Rady Ministrów', '2023-12-13')],
  }),
  person('duda', 'Andrzej Duda', male),
  person('kaczynski', 'Jarosław Kaczyński', male),
  person('kopacz', 'Ewa Kopacz', female),
  person('putin', 'Vladimir Putin', { ...male, otherNames: [in_('ru', 'Владимир Путин')] }),
  person('lavrov', 'Sergey Lavrov', { ...male, otherNames: [in_('ru', 'Сергей Лавров')] }),
  person('zakharova', 'Maria Zakharova', { ...female, otherNames: [in_('ru', 'Мария Захарова')] }),
  person('tchaikovsky', 'Pyotr Tchaikovsky', {
    ...male,
    death: '1893',
    otherNames: [in_('ru', 'Пётр Ильич Чайковский')],
  }),
  person('zelensky', 'Volodymyr Zelenskyy', {
    ...male,
    otherNames: [in_('uk', 'Володимир Зеленський'), in_('ru', 'Владимир Зеленский')],
  }),
  person('erdogan', 'Recep Tayyip Erdoğan', {
    ...male,
    otherNames: [alias('Tayyip Erdoğan')],
  }),
  person('aksener', 'Meral Akşener', female),
];

/** Everybody else. */
const WORLD: readonly Person[] = [
  person('salman', 'Mohammed bin Salman', { ...male, otherNames: [alias('MBS', 'initials')] }),
  person('lula', 'Luiz Inácio Lula da Silva', { ...male, otherNames: [alias('Lula da Silva')] }),
  person('dilma', 'Dilma Rousseff', female),
  person('assad', 'Bashar al-Assad', { ...male, otherNames: [in_('ar', 'بشار الأسد')] }),
  person('sisi', 'Abdel Fattah el-Sisi', {
    ...male,
    otherNames: [in_('ar', 'عبد الفتاح السيسي')],
  }),
  person('modi', 'Narendra Modi', { ...male, otherNames: [in_('hi', 'नरेन्द्र मोदी')] }),
  person('xi', 'Xi Jinping', {
    ...male,
    givenName: 'Jinping',
    familyName: 'Xi',
    otherNames: [in_('zh', '习近平')],
  }),
  person('liqiang', 'Li Qiang', { ...male, otherNames: [in_('zh', '李强')] }),
  person('kim', 'Kim Jong-un', { ...male, otherNames: [in_('ko', '김정은')] }),
  person('ishiba', 'Shigeru Ishiba', { ...male, otherNames: [in_('ja', '石破茂')] }),
  person('abe', 'Shinzo Abe', { ...male, otherNames: [in_('ja', '安倍晋三')] }),
  person('francis', 'Pope Francis', male),
];

/** The people whom most cases are about, of many countries. */
export const PEOPLE: readonly Person[] = [...ISLANDS, ...AMERICA, ...EUROPE, ...WORLD];
