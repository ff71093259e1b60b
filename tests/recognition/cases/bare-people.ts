import type { Fact, Person } from '../../../utils/people/person';
import { alias, office, person } from '../people';

const US = { id: 'us', name: 'United States', otherNames: ['US', 'American'] };
const IRELAND = { id: 'ie', name: 'Ireland', otherNames: ['Irish'] };
const of = (area: Fact['area'], fact: Fact): Fact => ({ ...fact, ...(area && { area }) });
const male = { gender: 'male' } as const;
const female = { gender: 'female' } as const;
const nominee = (label: string, from: string, to: string): Fact => ({
  kind: 'candidacy',
  status: 'nominee',
  area: US,
  label,
  from,
  to,
  sources: [],
});

/** People of the first rank and namesakes of theirs, with offices and prominence. */
export const BARE_PEOPLE: readonly Person[] = [
  person('trump', 'Donald Trump', {
    ...male,
    prominence: 0.95,
    facts: [
      nominee('Republican nominee for President of the United States', '2024-07-15', '2024-11-05'),
      {
        ...of(US, office('President-elect of the United States', '2024-11-06', '2025-01-20')),
        status: 'elect',
      },
      of(US, office('President of the United States', '2017-01-20', '2021-01-20')),
      of(US, office('President of the United States', '2025-01-20')),
    ],
  }),
  person('melania', 'Melania Trump', {
    ...female,
    prominence: 0.7,
    facts: [of(US, office('First Lady of the United States', '2025-01-20'))],
  }),
  person('vance', 'JD Vance', {
    ...male,
    prominence: 0.85,
    facts: [of(US, office('Vice President of the United States', '2025-01-20'))],
  }),
  person('kamala', 'Kamala Harris', {
    ...female,
    prominence: 0.85,
    facts: [
      of(US, office('United States Senator from California', '2017-01-03', '2021-01-18')),
      of(US, office('Vice President of the United States', '2021-01-20', '2025-01-20')),
      nominee('Democratic nominee for President of the United States', '2024-08-06', '2024-11-05'),
    ],
  }),
  person('simon', 'Simon Harris', {
    ...male,
    prominence: 0.95,
    facts: [
      of(IRELAND, office('Taoiseach (head of government of Ireland)', '2024-04-09', '2025-01-23')),
    ],
  }),
  person('walz', 'Tim Walz', {
    ...male,
    prominence: 0.85,
    facts: [
      office('Governor of Minnesota', '2019-01-07'),
      nominee(
        'Democratic nominee for Vice President of the United States',
        '2024-08-06',
        '2024-11-05',
      ),
    ],
  }),
  person('biden', 'Joe Biden', {
    ...male,
    prominence: 0.95,
    facts: [of(US, office('President of the United States', '2021-01-20', '2025-01-20'))],
  }),
  person('putin', 'Vladimir Putin', {
    ...male,
    prominence: 0.95,
    otherNames: [{ name: 'Владимир Путин', kind: 'transliteration', lang: 'ru' }],
    facts: [office('President of Russia', '2012-05-07')],
  }),
  person('merz', 'Friedrich Merz', {
    ...male,
    prominence: 0.95,
    facts: [office('Chancellor of Germany', '2025-05-06')],
  }),
  person('macron', 'Emmanuel Macron', {
    ...male,
    prominence: 0.95,
    facts: [office('President of France', '2017-05-14')],
  }),
  person('meloni', 'Giorgia Meloni', {
    ...female,
    prominence: 0.95,
    facts: [office('Prime Minister of Italy', '2022-10-22')],
  }),
  person('sanchez', 'Pedro Sánchez', {
    ...male,
    prominence: 0.95,
    facts: [of({ id: 'es', name: 'Spain' }, office('Prime Minister of Spain', '2018-06-02'))],
  }),
  person('albanese', 'Anthony Albanese', {
    ...male,
    prominence: 0.95,
    facts: [office('Prime Minister of Australia', '2022-05-23')],
  }),
  person('tusk', 'Donald Tusk', {
    ...male,
    prominence: 0.95,
    facts: [office('Prime Minister of Poland', '2023-12-13')],
  }),
  person('rutte', 'Mark Rutte', {
    ...male,
    prominence: 0.95,
    facts: [
      office('Prime Minister of the Netherlands', '2010-10-14', '2024-07-02'),
      office('Secretary General of NATO', '2024-10-01'),
    ],
  }),
  person('badenoch', 'Kemi Badenoch', {
    ...female,
    prominence: 0.85,
    facts: [office('Leader of the Conservative Party', '2024-11-02')],
  }),
  person('may', 'Theresa May', {
    ...female,
    prominence: 0.95,
    facts: [office('Prime Minister of the United Kingdom', '2016-07-13', '2019-07-24')],
  }),
  person('warner', 'Mark Warner', {
    ...male,
    prominence: 0.6,
    facts: [of(US, office('United States Senator from Virginia', '2009-01-03'))],
  }),
  person('boris', 'Boris Johnson', {
    ...male,
    prominence: 0.95,
    facts: [office('Prime Minister of the United Kingdom', '2019-07-24', '2022-09-06')],
  }),
  person('mike', 'Mike Johnson', {
    ...male,
    prominence: 0.7,
    facts: [of(US, office('Speaker of the House of Representatives', '2023-10-25'))],
  }),
  person('rfk', 'Robert F. Kennedy Jr.', {
    ...male,
    prominence: 0.7,
    otherNames: [alias('RFK Jr.', 'initials')],
    facts: [of(US, office('Secretary of Health and Human Services', '2025-02-13'))],
  }),
  person('musk', 'Elon Musk', { ...male, prominence: 0.5 }),
  person('carney', 'Mark Carney', {
    ...male,
    prominence: 0.95,
    facts: [office('Prime Minister of Canada', '2025-03-14')],
  }),
];

/** The same, of whom no prominence is recorded. */
export const UNRANKED: readonly Person[] = BARE_PEOPLE.map(({ prominence: _, ...rest }) => rest);

const without = (...ids: readonly string[]) => BARE_PEOPLE.filter(({ id }) => !ids.includes(id));

/** The list without the one of the first rank, so that only a namesake is left. */
export const WITHOUT_TRUMP: readonly Person[] = without('trump');
