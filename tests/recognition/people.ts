import type { Fact, OtherName, Person } from '../../utils/people/person';

/** A person for a test; the id is enough to name them in an expectation. */
export function person(id: string, name: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    otherNames: [],
    identifiers: [],
    links: [],
    facts: [],
    sources: [],
    prominence: 0.3,
    ...more,
  };
}

/** An office for a test. */
export function office(label: string, from: string, to?: string): Fact {
  return {
    kind: 'office',
    status: 'held',
    label,
    from,
    ...(to === undefined ? {} : { to }),
    sources: [],
  };
}

/** Another name for a test. */
export function alias(name: string, kind: OtherName['kind'] = 'alias'): OtherName {
  return { name, kind };
}

const PRESIDENT = 'President of the United States';

/** The people most tests know. */
export const PEOPLE: readonly Person[] = [
  person('starmer', 'Keir Starmer', {
    gender: 'male',
    facts: [office('Prime Minister of the United Kingdom', '2024-07-05')],
  }),
  person('trump', 'Donald Trump', {
    gender: 'male',
    prominence: 0.9,
    otherNames: [alias('Donald John Trump', 'birth')],
    facts: [office(PRESIDENT, '2017-01-20', '2021-01-20'), office(PRESIDENT, '2025-01-20')],
  }),
  person('trump-jr', 'Donald Trump Jr.', { gender: 'male' }),
  person('melania', 'Melania Trump', { gender: 'female', prominence: 0.5 }),
  person('kamala', 'Kamala Harris', {
    gender: 'female',
    prominence: 0.5,
    facts: [office('Vice President of the United States', '2021-01-20', '2025-01-20')],
  }),
  person('simon', 'Simon Harris', {
    gender: 'male',
    facts: [office('Taoiseach', '2024-04-09', '2025-01-23')],
  }),
  person('may', 'Theresa May', { gender: 'female' }),
  person('pierce', 'Karen Pierce', { gender: 'female' }),
  person('bill', 'Bill Clinton', {
    gender: 'male',
    otherNames: [alias('William Jefferson Clinton')],
    facts: [office(PRESIDENT, '1993-01-20', '2001-01-20')],
  }),
  person('hillary', 'Hillary Clinton', {
    gender: 'female',
    facts: [office('Secretary of State', '2009-01-21', '2013-02-01')],
  }),
  person('boris', 'Boris Johnson', { gender: 'male' }),
  person('mike', 'Mike Johnson', { gender: 'male' }),
  person('vance', 'J. D. Vance', { gender: 'male', otherNames: [alias('James David Vance')] }),
  person('leyen', 'Ursula von der Leyen', { gender: 'female' }),
  person('lepen', 'Marine Le Pen', { gender: 'female' }),
  person('aoc', 'Alexandria Ocasio-Cortez', {
    gender: 'female',
    otherNames: [alias('AOC', 'initials')],
  }),
  person('obrien', "Dara O'Brien", {}),
  person('erdogan', 'Recep Tayyip Erdoğan', { gender: 'male' }),
  person('washington', 'George Washington', { gender: 'male', death: '1799', prominence: 0.8 }),
  person('lincoln', 'Abraham Lincoln', { gender: 'male', death: '1865', prominence: 0.8 }),
  person('cameron', 'David Cameron', { gender: 'male' }),
  person('xi', 'Xi Jinping', { givenName: 'Jinping', familyName: 'Xi', gender: 'male' }),
  person('francis', 'Pope Francis', { gender: 'male' }),
  person('macron', 'Emmanuel Macron', { gender: 'male', prominence: 0.7 }),
  person('warren', 'Elizabeth Warren', { gender: 'female' }),
  person('salman', 'Mohammed bin Salman', { gender: 'male' }),
  person('dannunzio', "Gabriele d'Annunzio", {}),
];
