import type { Person } from '../../../utils/people/person';
import { alias, person } from '../people';

const male = { gender: 'male' } as const;
const female = { gender: 'female' } as const;

/** People whom the articles of many languages name. */
export const WORLD: readonly Person[] = [
  person('trump', 'Donald Trump', { ...male, otherNames: [alias('Дональд Трамп')] }),
  person('melania', 'Melania Trump', { ...female, otherNames: [alias('Мелания Трамп')] }),
  person('biden', 'Joe Biden', { ...male, otherNames: [alias('Джо Байден')] }),
  person('obama', 'Barack Obama', { ...male, otherNames: [alias('Барак Обама')] }),
  person('merkel', 'Angela Merkel', { ...female, otherNames: [alias('Ангела Меркель')] }),
  person('scholz', 'Olaf Scholz', male),
  person('macron', 'Emmanuel Macron', male),
  person('brigitte', 'Brigitte Macron', female),
  person('erdogan', 'Recep Tayyip Erdoğan', male),
  person('zelensky', 'Volodymyr Zelensky', {
    ...male,
    otherNames: [alias('Володимир Зеленський')],
  }),
  person('putin', 'Vladimir Putin', {
    ...male,
    otherNames: [alias('Владимир Владимирович Путин')],
  }),
  person('leyen', 'Ursula von der Leyen', female),
  person('starmer', 'Keir Starmer', male),
  person('clinton', 'Hillary Clinton', { ...female, otherNames: [alias('Хиллари Клинтон')] }),
  person('bill', 'Bill Clinton', { ...male, otherNames: [alias('Билл Клинтон')] }),
];
