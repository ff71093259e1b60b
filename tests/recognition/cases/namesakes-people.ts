import type { FactStatus, Person } from '../../../utils/people/person';
import { alias, office, person } from '../people';

/** A member of parliament, a painter of another age, a singer, and a footballer: all Jo Doe. */
export const MP = person('mp', 'Jo Doe', {
  birth: '1970',
  summary: 'British politician.',
  facts: [
    {
      ...office('Member of Parliament for Leeds', '2020-01-01', '2022-01-01'),
      area: { name: 'Leeds' },
    },
  ],
});
export const PAINTER = person('painter', 'Jo Doe', {
  birth: '1850',
  death: '1910',
  summary: 'Dutch painter of landscapes.',
});
export const SINGER = person('singer', 'Jo Doe', {
  birth: '1980',
  summary: 'American singer and guitarist from Nashville.',
});
/** Jo Doe in an office in other ways than to hold it, the whole time. */
export const IN_OFFICE_AS = (status: FactStatus): Person =>
  person(status, 'Jo Doe', {
    birth: '1975',
    facts: [{ ...office('Secretary of State for Health', '2021-01-01'), status }],
  });
/** The chancellor and the shadow of that office. */
export const CHANCELLORS: readonly Person[] = (['held', 'shadow'] as const).map((status) =>
  person(status, status === 'held' ? 'Ann Doe' : 'Bob Doe', {
    facts: [{ ...office('Chancellor of the Exchequer', '2020-01-01'), status }],
  }),
);
export const CHILD = person('child', 'Jo Doe', { birth: '2015', summary: 'American child actor.' });

/** As the singer, and on all lips. */
export const STAR: Person = { ...SINGER, id: 'star', prominence: 0.9 };

/** The singer once more, from another source. */
export const SAME_SINGER = person('Q5', 'Jo Doe', { birth: '1980-05-01', prominence: 0.31 });
export const SINGER_OF_WIKIDATA: Person = {
  ...SINGER,
  id: 'x',
  identifiers: [{ scheme: 'wikidata', identifier: 'Q5' }],
};

/** Two of one family, and of one given name. */
export const BUSHES: readonly Person[] = [
  person('w', 'George W. Bush', { gender: 'male', otherNames: [alias('George Walker Bush')] }),
  person('hw', 'George H. W. Bush', {
    gender: 'male',
    otherNames: [alias('George Herbert Walker Bush')],
  }),
];

/** People in office whose family names are a land's and a people's. */
export const PLACE_NAMES: readonly Person[] = ['Ann Norway', 'Jo English'].map((name) =>
  person(name, name, { prominence: 0.9, facts: [office('Minister', '2020-01-01')] }),
);

/** Written alike but for a stroke. */
export const STROKES: readonly Person[] = [
  person('oe', 'Jan Sørby', { birth: '1970' }),
  person('o', 'Jan Sorby', { birth: '1980' }),
];
