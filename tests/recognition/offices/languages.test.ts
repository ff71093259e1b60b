import { describe, expect, it } from 'vitest';
import type { Area } from '../../../utils/people/person';
import { person } from '../people';
import { mark, unmark } from '../read-marked';
import { held } from './officials';

const DAY = '2024-09-26';

interface Setting {
  readonly role: string;
  readonly area: Area;
}

/** One holder, named Jo Doe, whose record is in the text's language. */
async function check(language: string, { role, area }: Setting, marked: string): Promise<void> {
  const people = [
    person('doe', 'Jo Doe', { facts: [held({ id: 'post', role, area, from: '2020' })] }),
  ];
  expect(await mark(unmark(marked), people, DAY, language)).toBe(marked);
}

describe('offices in German', () => {
  const kanzler = { role: 'Bundeskanzler', area: { name: 'Deutschland', otherNames: ['deutsch'] } };
  const premier = {
    role: 'Premierminister',
    area: { name: 'Vereinigtes Königreich', otherNames: ['britisch', 'Großbritannien'] },
  };

  it.each([
    '[Jo Doe|doe] sprach. [Der Bundeskanzler|doe] ging.',
    '[Jo Doe|doe] sprach. Ein Plan [des Bundeskanzlers|doe], dank [dem Bundeskanzler|doe].',
    '[Jo Doe|doe] sprach. [Die Bundeskanzlerin|doe] ging.',
    '[Jo Doe|doe] sprach. Das kam vom [Bundeskanzler|doe] selbst.',
    '[Jo Doe|doe] sprach. [Der deutsche Bundeskanzler|doe] ging.',
    '[Jo Doe|doe] sprach. Die Bundeskanzler gingen. Ein Bundeskanzler ging. Der Vizekanzler ging.',
    '[Jo Doe|doe] sprach. Der österreichische Bundeskanzler ging. Der frühere Bundeskanzler ging.',
    '[Jo Doe|doe] sprach. Der Bundeskanzler Österreichs ging. Der Bundeskanzler von Wien ging.',
    'Der Bundeskanzler [Jo Doe|doe] ging.',
  ])('%s', (marked) => check('de', kanzler, marked));

  it('takes adjectives in any case', () =>
    check(
      'de',
      premier,
      '[Jo Doe|doe] sprach. Das sagte sie [dem britischen Premierminister|doe].',
    ));
});

describe('offices in French', () => {
  const ministre = {
    role: 'Premier ministre',
    area: { name: 'France', otherNames: ['français', 'française'] },
  };
  const ambassadeur = { role: 'Ambassadeur', area: { name: 'France', otherNames: ['français'] } };

  it.each([
    '[Jo Doe|doe] parlait. [Le Premier ministre|doe] et [le premier ministre français|doe].',
    '[Jo Doe|doe] parlait. Un plan du [Premier ministre|doe] ; au [premier ministre|doe].',
    '[Jo Doe|doe] parlait. [Le Premier ministre de la France|doe] a dit non.',
    '[Jo Doe|doe] parlait. Le Premier ministre britannique a dit non.',
    '[Jo Doe|doe] parlait. Le Premier ministre du Canada a dit non. Un premier ministre aussi.',
    '[Jo Doe|doe] parlait. L’ancien premier ministre a dit non.',
    'Le Premier ministre [Jo Doe|doe] a dit non.',
  ])('%s', (marked) => check('fr', ministre, marked));

  it('reads elided articles', () =>
    check(
      'fr',
      ambassadeur,
      "[Jo Doe|doe] parlait. [L'ambassadeur|doe] dit, selon [l’ambassadeur français|doe], que d'ambassadeur il n'a rien.",
    ));
});

describe('offices in other languages', () => {
  const presidente = (area: Area) => ({ role: 'Presidente', area });

  it.each([
    '[Jo Doe|doe] dijo. [El presidente|doe] y [el presidente español|doe]; un plan del [presidente|doe].',
    '[Jo Doe|doe] dijo. [La presidenta|doe] dijo. [El presidente de España|doe] salió.',
    '[Jo Doe|doe] dijo. El presidente argentino salió. El presidente de México salió. Un presidente.',
  ])('es: %s', (marked) =>
    check('es', presidente({ name: 'España', otherNames: ['español'] }), marked),
  );

  it.each([
    '[Jo Doe|doe] parla. [Il presidente|doe] e [il presidente italiano|doe]; dal [presidente|doe].',
    '[Jo Doe|doe] parla. Il presidente francese parla. Il presidente della Francia. Il vicepresidente.',
  ])('it: %s', (marked) =>
    check('it', presidente({ name: 'Italia', otherNames: ['italiano'] }), marked),
  );

  it.each([
    '[Jo Doe|doe] fala. [O presidente|doe] e [o presidente brasileiro|doe]; do [presidente|doe].',
    '[Jo Doe|doe] fala. O presidente argentino fala. O presidente da Argentina fala.',
  ])('pt: %s', (marked) =>
    check('pt', presidente({ name: 'Brasil', otherNames: ['brasileiro'] }), marked),
  );

  it.each([
    '[Jo Doe|doe] sprak. [De minister-president|doe] en [de Nederlandse minister-president|doe].',
    '[Jo Doe|doe] sprak. De Vlaamse minister-president sprak. De minister-president van Vlaanderen.',
  ])('nl: %s', (marked) =>
    check(
      'nl',
      { role: 'Minister-president', area: { name: 'Nederland', otherNames: ['Nederlandse'] } },
      marked,
    ),
  );

  it('says nothing in languages without role words', () =>
    check('pl', presidente({ name: 'Polska' }), '[Jo Doe|doe] mówi. Presidente mówi.'));
});
