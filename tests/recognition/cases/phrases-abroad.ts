import { alias, office, person } from '../people';
import type { CaseGroup } from './case-table';

const FRANCE = { id: 'fr', name: 'France', otherNames: ['French'] };
const UKRAINE = { id: 'ua', name: 'Ukraine', otherNames: ['Ukrainian'] };

const OF_ALL = {
  on: '2024-05-10',
  people: [
    person('lefort', 'Alix Lefort', {
      prominence: 0.9,
      facts: [{ ...office('President of France', '2017-05-14'), area: FRANCE }],
    }),
    person('holub', 'Danylo Holub', {
      prominence: 0.9,
      otherNames: [alias('Danylo Holoub'), alias('Danylo Hrabal')],
      facts: [{ ...office('President of Ukraine', '2019-05-20'), area: UKRAINE }],
    }),
    person('rudov', 'Danil Rudov', {
      gender: 'male',
      prominence: 0.9,
      facts: [office('President of Norland', '2019-05-20')],
    }),
    person('rudova', 'Ida Rudova', { gender: 'female', prominence: 0.9 }),
    person('sokol', 'Лев Сокол', {
      gender: 'male',
      prominence: 0.8,
      death: '1910-11-20',
      otherNames: [alias('Лев Ильич Сокол')],
    }),
    person('dorn', 'Otto Dorn', {
      gender: 'male',
      prominence: 0.9,
      otherNames: [{ name: 'Отто Эбель', kind: 'transliteration', lang: 'ru' }],
      facts: [{ ...office('President of France', '2017-05-14'), area: FRANCE }],
    }),
    person('mai', 'Una Mai', { prominence: 0.9, facts: [office('Mayor of Holm', '2020-01-01')] }),
    person('rand', 'Una Rand', { prominence: 0.9 }),
  ],
} as const;

const group = (language: string, ...cases: readonly string[]): CaseGroup => ({
  name: `initials, titles of several and months in ${language}`,
  ...OF_ALL,
  language,
  cases,
});

/** An initial and a name, a title of several, a month; beside each a text that lacks the right person. */
export const phrasesAbroad: readonly CaseGroup[] = [
  group(
    'de',
    '[A. Lefort|lefort] und [D. Holub|holub] trafen sich.',
    'B. Lefort und U. Rand trafen sich.',
    '[Holoub|holub] sagte nein. Hrabal sagte ja.',
    'Die Präsidenten [Lefort|lefort] und [Holub|holub] sprachen.',
    'Die Präsidenten Ferrand und Holm sprachen.',
    'Im Mai regnete es. Am 5. Mai sprach [Lefort|lefort].',
  ),
  group(
    'fr',
    '[A. Lefort|lefort] et [D. Holub|holub] se sont vus.',
    'B. Lefort et U. Rand se sont vus.',
    'Les présidents [Lefort|lefort] et [Holub|holub] parlent.',
    'Les présidents Ferrand et Holm parlent.',
  ),
  group(
    'es',
    '[A. Lefort|lefort] y [D. Holub|holub] hablaron.',
    'B. Lefort y U. Rand hablaron.',
    'Los presidentes [Lefort|lefort] y [Holub|holub] hablaron.',
    'Los presidentes Ferrand y Holm hablaron.',
  ),
  group(
    'it',
    '[A. Lefort|lefort] e [D. Holub|holub] si sono visti.',
    'B. Lefort e U. Rand si sono visti.',
    'I presidenti [Lefort|lefort] e [Holub|holub] parlano.',
    'I presidenti Ferrand e Holm parlano.',
  ),
  group(
    'pt',
    '[A. Lefort|lefort] e [D. Holub|holub] falaram.',
    'B. Lefort e U. Rand falaram.',
    'Os presidentes [Lefort|lefort] e [Holub|holub] falaram.',
    'Os presidentes Ferrand e Holm falaram.',
  ),
  group(
    'nl',
    '[A. Lefort|lefort] en [D. Holub|holub] spraken.',
    'B. Lefort en U. Rand spraken.',
    'De presidenten [Lefort|lefort] en [Holub|holub] spraken.',
    'De presidenten Ferrand en Holm spraken.',
  ),
  group(
    'pl',
    '[A. Lefort|lefort] i [D. Holub|holub] rozmawiali.',
    'B. Lefort i U. Rand rozmawiali.',
    'Prezydenci [Lefort|lefort] i [Holub|holub] rozmawiali.',
    'Prezydenci Ferrand i Holm rozmawiali.',
  ),
  group(
    'ru',
    '[А. Лефорт|lefort] и [Д. Рудов|rudov] встретились.',
    'Встреча [А. Лефорт|lefort] и [Д. Рудова|rudov] прошла.',
    'Б. Лефорт и У. Ранд встретились.',
    '[Данил Рудов|rudov] приехал. [Д. В. Рудов|rudov] сказал нет, а А. Д. Рудов промолчал.',
    '[Эбель|dorn] сказал нет. Слова [Эбеля|dorn] слышали все. Кто такой Отто?',
    'Слова [Д. В. Рудова|rudov] слышали все. А. В. Рудов промолчал.',
    'Это книга [Л. И. Сокола|sokol] и стихи Л. Б. Сокола. Это дом Л. Сокола.',
    'Президенты [Лефорт|lefort] и [Рудов|rudov] встретились.',
    'Президенты Ферран и Хольм встретились.',
  ),
  group(
    'uk',
    '[А. Лефорт|lefort] зустрілася з депутатами.',
    'Б. Лефорт зустрілася з депутатами.',
    'Президенти [Лефорт|lefort] і Ферран зустрілися.',
  ),
  group(
    'tr',
    '[A. Lefort|lefort] ve [D. Holub|holub] görüştü.',
    'B. Lefort ve U. Rand görüştü.',
    'Cumhurbaşkanları [Lefort|lefort] ve [Holub|holub] görüştü.',
    'Cumhurbaşkanları Ferrand ve Holm görüştü.',
  ),
];
