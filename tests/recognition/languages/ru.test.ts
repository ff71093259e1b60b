import { alias, person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('kim', 'Kim Jong-un', { gender: 'male', otherNames: [alias('Ким Чен Ын')] }),
  person('medvedev', 'Dmitry Medvedev', { gender: 'male' }),
  person('lavrov', 'Sergey Lavrov', { gender: 'male' }),
  person('petrova', 'Анна Сергеевна Петрова', { gender: 'female' }),
  person('petrov', 'Сергей Петров', { gender: 'male' }),
  person('chaikovsky', 'Пётр Ильич Чайковский', { gender: 'male' }),
  person('savitskaya', 'Савицкая, Светлана Евгеньевна', { gender: 'female' }),
  person('ulanova', 'Юлия Уланова', { gender: 'female' }),
  person('iglesias', 'Хулио Иглесиас', { gender: 'male' }),
  person('landau', 'Лев Ландау', { gender: 'male' }),
  person('durov', 'Павел Дуров', { gender: 'male' }),
  person('leyen-ru', 'Урсула фон дер Ляйен', { gender: 'female' }),
];

readsIn('ru', PEOPLE, [
  // full names in every case, both words in one
  '[Дональд Трамп|trump] приехал. Визит [Дональда Трампа|trump].',
  'Письмо [Дональду Трампу|trump], встреча с [Дональдом Трампом|trump], речь о [Дональде Трампе|trump].',
  'Дональд Трампа и Дональдом Трампу.',
  'Он видел [Владимира Путина|putin] и говорил с [Владимиром Путиным|putin].',
  'Жена [Барака Обамы|obama] сказала [Бараку Обаме|obama] о [Бараке Обаме|obama].',
  'Политика [Ангелы Меркель|merkel], встреча с [Ангелой Меркель|merkel].',
  'Встреча с [Ким Чен Ыном|kim] и сестрой [Ким Чен Ына|kim].',
  'Опера [Петра Чайковского|chaikovsky], подарок [Петру Чайковскому|chaikovsky], слово о [Петре Чайковском|chaikovsky].',
  'Полёт [Светланы Савицкой|savitskaya], и он увидел [Светлану Савицкую|savitskaya].',
  'Роль [Юлии Улановой|ulanova], и он увидел [Юлию Уланову|ulanova].',
  'Песни [Хулио Иглесиаса|iglesias]. Труды [Льва Ландау|landau]. Сайт [Павла Дурова|durov].',
  'Речь [Урсулы фон дер Ляйен|leyen-ru].',
  // patronymics, and the family name first
  '[Владимир Владимирович Путин|putin] и [Путин Владимир Владимирович|putin].',
  'Указ [Владимира Владимировича Путина|putin].',
  '[Светлана Савицкая|savitskaya] и [Анна Петрова|petrova], но не Анна Ивановна Петрова.',
  // short forms in their cases
  '[Дональд Трамп|trump] выиграл. Победа [Трампа|trump], поздравления [Трампу|trump] и встреча с [Трампом|trump].',
  '[Владимир Путин|putin] выступил. Слова [Путина|putin] и ответ [Путину|putin], беседа с [Путиным|putin] о [Путине|putin].',
  '[Барак Обама|obama] ушёл. Дом [Обамы|obama], и дали [Обаме|obama] с [Обамой|obama].',
  '[Анна Петрова|petrova] и [Сергей Петров|petrov]: мать [Петровой|petrova], отец [Петрову|?], с [Петровым|petrov].',
  // forms of address, also written small
  '[Билл Клинтон|bill] и [Хиллари Клинтон|clinton]. Вошла госпожа [Клинтон|clinton], и г-жа [Клинтон|clinton], и г-н [Клинтон|bill].',
  // other alphabets: people who are listed in Latin letters alone
  'Приехал [Сергей Лавров|lavrov], за ним [Дмитрий Медведев|medvedev]. Слова [Медведева|medvedev] и [Лаврова|lavrov].',
  // titles and places before a name
  'Президент России [Владимир Путин|putin] и канцлер Германии [Ангела Меркель|merkel].',
  'На улице Сергея Петрова.',
]);
