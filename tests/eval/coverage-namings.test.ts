import { describe, expect, it } from 'vitest';
import type { Person } from '../../utils/people/person';
import { office, personWith } from '../people/make';
import type { NamedPerson } from './coverage/article';
import { identify } from './coverage/identify';
import { judgeArticle } from './coverage/judge-articles';
import { compareOffice } from './coverage/office-given';
import { ANN, DAY, named, packsOf, READ, TOM, UNREAD } from './coverage-made';

describe('who a naming is', () => {
  const pick = async (who: NamedPerson, ...people: readonly Person[]) =>
    (await identify(who, DAY, await packsOf(...people)))?.id ?? null;

  it.each([
    ['by the name', named('Ann Berg'), 'Q1'],
    ['by an alias', named('Annie Berg'), 'Q1'],
    ['by the spelling of the article', named('Anna Bergh', 'M', { aka: ['Ann Berg'] }), 'Q1'],
    ['behind a form of address', named('Dame Ann Berg'), 'Q1'],
    ['not by a family name alone', named('Lund'), null],
    ['not by another first name', named('Eva Berg'), null],
  ])('is found %s', async (_, who, expected) => {
    expect(await pick(who, ANN, TOM)).toBe(expected);
  });

  it('is nobody who was a child that day', async () => {
    const child = { ...ANN, birth: '2011' };
    expect(await pick(named('Ann Berg'), child)).toBeNull();
    expect(await pick(named('Ann Berg'), { ...ANN, birth: '2010-01' })).toBe('Q1');
  });

  it('is somebody dead only where the article gives no office', async () => {
    const dead = { ...ANN, death: '2025-02' };
    expect(await pick(named('Ann Berg'), dead)).toBe('Q1');
    expect(await pick(named('Ann Berg', 'M', { office: 'minister' }), dead)).toBeNull();
  });

  it('is of several the one with the office, then the best known', async () => {
    const namesake = { ...TOM, id: 'Q3', name: 'Ann Berg' };
    expect(await pick(named('Ann Berg'), ANN, namesake)).toBe('Q3');
    const minister = named('Ann Berg', 'M', { office: 'foreign minister' });
    expect(await pick(minister, ANN, namesake)).toBe('Q1');
  });
});

describe('the office an article gives', () => {
  it.each([
    ['foreign affairs minister of Norland', ANN, 'had'],
    ['Norlandic minister', ANN, 'had'],
    ['finance minister', ANN, 'other'],
    ['Mayor of Ostby', ANN, 'other'],
    ['treasurer', TOM, 'had'],
    ['minister', personWith([office('Minister', '2026-01-01')]), 'none'],
    ['mayor', personWith([office('Mayor', '2020-01-01', '2023-12-31')]), 'none'],
  ])('%s', async (given, person, expected) => {
    const { areas } = await packsOf(ANN);
    expect(compareOffice(given, person, DAY, areas).given).toBe(expected);
  });

  it('comes with the offices of that day, and no others', async () => {
    const { areas } = await packsOf(ANN);
    const { ours } = compareOffice('finance minister', ANN, DAY, areas);
    expect(ours).toEqual(['Minister of Foreign Affairs of Norland']);
  });
});

describe('an article', () => {
  it('gives a card to whom its text names, and tells whom it does not name', async () => {
    const { namings, strangers } = await judgeArticle(READ, await packsOf(ANN, TOM));
    expect(namings.map(({ card, person }) => [card, person?.id ?? null])).toEqual([
      [true, 'Q1'],
      [false, null],
    ]);
    expect(strangers).toEqual(['Q2']);
  });

  it('has no cards where its text is not kept', async () => {
    const { namings, strangers } = await judgeArticle(UNREAD, await packsOf(ANN));
    expect(namings.map(({ card }) => card)).toEqual([null, null, null]);
    expect(namings.map(({ office: one }) => one?.given ?? null)).toEqual([null, 'other', null]);
    expect(strangers).toEqual([]);
  });
});
