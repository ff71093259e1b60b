import type { Person } from '../../../utils/people/person';
import { office, person } from '../people';
import type { CaseGroup } from './case-table';

const on = '2021-01-01';
const NORLAND = { name: 'Norland' };

function officer(name: string, label: string): readonly Person[] {
  const facts = [{ ...office(label, '2020-01-01'), area: NORLAND }];
  return [person('zarn', name, { prominence: 0.9, facts })];
}

/** Of the first rank by a record in the language: its name needs no sign beside it. */
function first(language: string, label: string, marked: string, name = 'Ida Zarn'): CaseGroup {
  const people = officer(name, label);
  return { name: `${language} highOffices`, language, on, people, cases: [marked] };
}

/** Of the second rank, so that a sign of the language is needed; and a text that has none. */
function signed(language: string, cases: readonly string[], name = 'Ida Zarn'): CaseGroup {
  const people = officer(name, 'Vice President of Norland');
  return { name: `${language} personSigns`, language, on, people, cases };
}

/** Bare names that need what a language says of high offices, and of where a person stands. */
export const bareWordsOfLanguages: readonly CaseGroup[] = [
  first('en', 'Taoiseach', 'There slept [Zarn|zarn].'),
  signed('en', ['[Zarn|zarn] said so.', 'There slept Zarn.']),
  first('de', 'Bundeskanzler', 'Dort schlief [Zarn|zarn].'),
  signed('de', ['[Zarn|zarn] erklärte das.', 'Dort schlief Zarn.']),
  first('fr', 'Premier ministre', 'Là dormait [Zarn|zarn].'),
  signed('fr', ['[Zarn|zarn] affirme cela.', 'Là dormait Zarn.']),
  first('es', 'Presidente del Gobierno', 'Allí dormía [Zarn|zarn].'),
  signed('es', ['[Zarn|zarn] dijo eso.', 'Allí dormía Zarn.']),
  first('it', 'Presidente del Consiglio', 'Lì dormiva [Zarn|zarn].'),
  signed('it', ['[Zarn|zarn] afferma ciò.', 'Lì dormiva Zarn.']),
  first('pt', 'Primeiro-ministro', 'Ali dormia [Zarn|zarn].'),
  signed('pt', ['[Zarn|zarn] disse isso.', 'Ali dormia Zarn.']),
  first('nl', 'Minister-president', 'Daar sliep [Zarn|zarn].'),
  signed('nl', ['[Zarn|zarn] zei dat.', 'Daar sliep Zarn.']),
  first('pl', 'Prezes Rady Ministrów', 'Tam spał [Zarn|zarn].'),
  signed('pl', ['[Zarn|zarn] powiedział to.', 'Tam spał Zarn.']),
  first('ru', 'Канцлер', 'Там спал [Зарнов|zarn].', 'Иван Зарнов'),
  signed('ru', ['[Зарнов|zarn] заявил это.', 'Там спал Зарнов.'], 'Иван Зарнов'),
  first('uk', 'Премʼєр-міністр', 'Там спав [Зарнов|zarn].', 'Іван Зарнов'),
  signed('uk', ['[Зарнов|zarn] заявив це.', 'Там спав Зарнов.'], 'Іван Зарнов'),
  first('tr', 'Cumhurbaşkanı', 'Orada [Zarn|zarn] uyudu.'),
  signed('tr', ['[Zarn|zarn] açıkladı.', 'Orada Zarn uyudu.']),
];
