import { alias, person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('poroshenko', 'Петро Порошенко', { gender: 'male' }),
  person('tymoshenko', 'Юлія Тимошенко', { gender: 'female' }),
  person('kuleba', 'Дмитро Кулеба', { gender: 'male' }),
  person('stefanchuk', 'Руслан Стефанчук', { gender: 'male' }),
  person('zelenska', 'Олена Зеленська', { gender: 'female' }),
  person('sybiha', 'Сибіга, Андрій Іванович', { gender: 'male' }),
  person('trump-uk', 'Donald Trump Sr', { otherNames: [alias('Дональд Трамп старший')] }),
];

readsIn('uk', PEOPLE, [
  '[Володимир Зеленський|zelensky] приїхав.',
  'Указ [Володимира Зеленського|zelensky], лист [Володимиру Зеленському|zelensky].',
  'Зустріч із [Володимиром Зеленським|zelensky].',
  'Промова [Петра Порошенка|poroshenko], лист [Петру Порошенку|poroshenko], розмова з [Петром Порошенком|poroshenko].',
  'Партія [Юлії Тимошенко|tymoshenko], розмова з [Юлією Тимошенко|tymoshenko].',
  'Слова [Дмитра Кулеби|kuleba], розмова з [Дмитром Кулебою|kuleba].',
  'Рішення [Руслана Стефанчука|stefanchuk], лист [Руслану Стефанчуку|stefanchuk].',
  'Фонд Олени Зеленської.',
  'Візит [Олени Зеленської|zelenska], і він бачив [Олену Зеленську|zelenska].',
  'Приїхав [Андрій Сибіга|sybiha], слова [Андрія Сибіги|sybiha].',
  '[Сибіга Андрій Іванович|sybiha] приїхав.',
  'Візит [Дональда Трампа|trump] і розмова з [Дональдом Трампом|trump].',
  '[Володимир Зеленський|zelensky] приїхав. Слова [Зеленського|zelensky], лист [Зеленському|zelensky].',
  '[Петро Порошенко|poroshenko] приїхав. Слова [Порошенка|poroshenko] та пана [Порошенка|poroshenko].',
  '[Олена Зеленська|zelenska] і [Володимир Зеленський|zelensky]. Промова [Зеленської|zelenska].',
  'Президент України [Володимир Зеленський|zelensky].',
]);
