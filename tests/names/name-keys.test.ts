import { describe, expect, it } from 'vitest';
import { nameKeys, shortForms } from '../../utils/names/name-keys';
import { alias, person } from '../recognition/people';

describe('nameKeys', () => {
  it.each([
    { name: 'Keir Starmer', keys: ['keir starmer'] },
    { name: 'Sir Keir Starmer', keys: ['sir keir starmer', 'keir starmer'] },
    { name: 'Donald J. Trump', keys: ['donald j trump', 'donald trump'] },
    { name: 'J. D. Vance', keys: ['jd vance'] },
    { name: 'Donald Trump Jr.', keys: ['donald trump jr'] },
    { name: 'Merkel, Angela', keys: ['merkel angela', 'angela merkel'] },
    { name: 'Pope Francis', keys: ['pope francis'] },
    { name: 'Recep Tayyip Erdoğan', keys: ['recep tayyip erdogan'] },
    { name: 'Łukasz Ørsted-Straße', keys: ['lukasz orsted strasse', 'lukasz orsted'] },
    { name: 'Dara O’Brien', keys: ['dara obrien'] },
    { name: 'Pelé', keys: ['pele'] },
    { name: '', keys: [] },
  ])('$name', ({ name, keys }) => {
    expect(nameKeys(person('x', name)).map(({ key }) => key)).toEqual(keys);
  });

  it('takes given and family name and other names', () => {
    const one = person('x', 'AOC', {
      givenName: 'Alexandria',
      familyName: 'Ocasio-Cortez',
      otherNames: [alias('Sandy', 'nickname')],
    });
    expect(nameKeys(one)).toEqual([
      { key: 'aoc', kind: 'full' },
      { key: 'alexandria ocasio cortez', kind: 'full' },
      { key: 'sandy', kind: 'alias' },
    ]);
  });

  it.each([
    { name: 'Отто Эбель', kind: 'transliteration' as const, keys: ['dorn', 'эбель'] },
    { name: 'Отто Эбель', kind: 'alias' as const, keys: ['dorn'] },
    { name: 'Papst Otto', kind: 'transliteration' as const, keys: ['dorn'] },
    { name: 'Ottone XIV', kind: 'transliteration' as const, keys: ['dorn'] },
    { name: 'Эбель', kind: 'transliteration' as const, keys: ['dorn'] },
  ])('has the family name of $name of the known, as $kind: $keys', ({ name, kind, keys }) => {
    const known = { prominence: 0.9, otherNames: [alias(name, kind)] };
    const families = nameKeys(person('x', 'Otto Dorn', known)).filter(
      (one) => one.kind === 'family',
    );
    expect(families.map(({ key }) => key)).toEqual(keys);
  });

  it('never drops a suffix', () => {
    const son = person('x', 'Donald Trump Jr.', { givenName: 'Donald', familyName: 'Trump' });
    expect(nameKeys(son).map(({ key }) => key)).not.toContain('donald trump');
  });

  it.each([
    { prominence: 0.9, kinds: ['full', 'family'] },
    { prominence: 0.5, kinds: ['full'] },
  ])('has the bare family name only for the well known: $prominence', ({ prominence, kinds }) => {
    const keys = nameKeys(person('x', 'Ursula von der Leyen', { prominence }));
    expect(keys.map(({ kind }) => kind)).toEqual(kinds);
    expect(keys.some(({ key }) => key === 'von der leyen')).toBe(kinds.includes('family'));
  });
});

describe('shortForms', () => {
  it.each([
    { name: 'Keir Starmer', family: ['starmer', 'k starmer'], given: ['keir'], title: [] },
    {
      name: 'Ursula von der Leyen',
      family: ['von der leyen', 'u von der leyen'],
      given: ['ursula'],
      title: [],
    },
    {
      name: 'Bashar al-Assad',
      family: ['al assad', 'assad', 'b al assad'],
      given: ['bashar'],
      title: [],
    },
    {
      name: 'Alexandria Ocasio-Cortez',
      family: ['ocasio cortez', 'a ocasio cortez'],
      given: ['alexandria'],
      title: [],
    },
    {
      name: 'Donald Trump Jr.',
      family: ['trump', 'trump jr', 'd trump'],
      given: ['donald'],
      title: [],
    },
    { name: 'Lord Ashdown', family: [], given: [], title: ['ashdown'] },
  ])('$name', ({ name, family, given, title }) => {
    const forms = shortForms(person('x', name));
    const of = (part: string) => forms.filter((f) => f.part === part).map((f) => f.key);
    expect({ family: of('family'), given: of('given'), title: of('title') }).toEqual({
      family,
      given,
      title,
    });
  });
});
