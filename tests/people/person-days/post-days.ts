import { type PostDay, postDays } from './post-day';

const DARROCH = 'Kim Darroch';
const PIERCE = 'Karen Pierce';
const MANDELSON = 'Peter Mandelson';
const TURNER = 'Christian Turner';
const ROSCOE = { acting: 'James Roscoe' };
const TRUMP = 'Donald Trump';
const BIDEN = 'Joe Biden';
const MARTIN = 'Micheál Martin';
const VARADKAR = 'Leo Varadkar';

/** Posts day by day: held, shared on the day of change, vacant, and in someone's charge. */
export const POST_DAYS: readonly PostDay[] = [
  ...postDays('uk-ambassador-us', [
    ['2019-03-01', 'darroch-profile', [DARROCH], null, PIERCE],
    ['2020-01-15', 'tatham-wikipedia', [], DARROCH, PIERCE, { acting: 'Michael Tatham' }],
    ['2020-02-10', 'pierce-2020', [], DARROCH, PIERCE, { acting: 'Michael Tatham', named: PIERCE }],
    ['2024-09-26', 'pierce-2024', [PIERCE], DARROCH, MANDELSON],
    ['2025-01-15', 'mandelson-confirmed', [PIERCE], DARROCH, MANDELSON, { named: MANDELSON }],
    [
      '2025-02-02',
      'roscoe-wikipedia',
      [PIERCE],
      DARROCH,
      MANDELSON,
      { ...ROSCOE, named: MANDELSON },
    ],
    ['2025-02-05', 'roscoe-wikipedia', [], PIERCE, MANDELSON, { ...ROSCOE, named: MANDELSON }],
    ['2025-02-10', 'mandelson-first-day', [MANDELSON], PIERCE, TURNER, ROSCOE],
    ['2025-02-27', 'mandelson-first-day', [MANDELSON], PIERCE, TURNER],
    ['2025-09-10', 'roscoe-interim', [MANDELSON], PIERCE, TURNER],
    ['2025-09-11', 'roscoe-interim', [MANDELSON], PIERCE, TURNER, ROSCOE],
    ['2025-10-15', 'roscoe-september', [], MANDELSON, TURNER, ROSCOE],
    ['2026-01-15', 'turner-named', [], MANDELSON, TURNER, { ...ROSCOE, named: TURNER }],
    ['2026-02-02', 'roscoe-wikipedia', [TURNER], MANDELSON, null, ROSCOE],
    ['2026-04-26', 'turner-royal-visit', [TURNER], MANDELSON, null],
  ]),
  ...postDays('uk-pm', [
    ['2016-07-13', 'ministers-2026-07', ['David Cameron', 'Theresa May'], null, 'Boris Johnson'],
    [
      '2022-10-25',
      'ministers-2026-07',
      ['Liz Truss', 'Rishi Sunak'],
      'Boris Johnson',
      'Keir Starmer',
    ],
    ['2024-07-04', 'starmer-appointed', ['Rishi Sunak'], 'Liz Truss', 'Keir Starmer'],
    [
      '2024-07-05',
      'starmer-appointed',
      ['Rishi Sunak', 'Keir Starmer'],
      'Liz Truss',
      'Andy Burnham',
    ],
    ['2024-07-06', 'starmer-appointed', ['Keir Starmer'], 'Rishi Sunak', 'Andy Burnham'],
    ['2026-07-20', 'ministers-2026-07', ['Keir Starmer', 'Andy Burnham'], 'Rishi Sunak', null],
  ]),
  ...postDays('us-president', [
    ['1999-01-01', 'executive-2025', ['Bill Clinton'], 'George H. W. Bush', 'George W. Bush'],
    ['2009-06-01', 'executive-2025', ['Barack Obama'], 'George W. Bush', TRUMP],
    ['2018-01-01', 'executive-2025', [TRUMP], 'Barack Obama', BIDEN],
    ['2021-01-20', 'executive-2025', [TRUMP, BIDEN], 'Barack Obama', TRUMP],
    ['2024-11-20', 'election-2024', [BIDEN], TRUMP, TRUMP, { named: TRUMP }],
    ['2025-01-20', 'executive-2025', [BIDEN, TRUMP], TRUMP, null],
  ]),
  ...postDays('us-vice-president', [
    ['2005-01-01', 'executive-2025', ['Dick Cheney'], 'Al Gore', BIDEN],
    [
      '2024-11-20',
      'election-2024-ap',
      ['Kamala Harris'],
      'Mike Pence',
      'JD Vance',
      { named: 'JD Vance' },
    ],
    ['2025-01-20', 'executive-2025', ['Kamala Harris', 'JD Vance'], 'Mike Pence', null],
  ]),
  ...postDays('us-secretary-of-state', [
    ['2021-06-01', 'blinken-sworn', ['Antony Blinken'], null, 'Marco Rubio'],
    [
      '2025-01-20',
      'acting-heads-2025',
      ['Antony Blinken'],
      null,
      'Marco Rubio',
      { acting: 'Lisa Kenna' },
    ],
    [
      '2025-01-21',
      'rubio-sworn',
      ['Marco Rubio'],
      'Antony Blinken',
      null,
      { acting: 'Lisa Kenna' },
    ],
  ]),
  ...postDays('us-speaker', [
    ['2023-01-05', 'no-speaker-2023-01-05', [], 'Nancy Pelosi', 'Kevin McCarthy'],
    ['2023-10-02', 'congress-2023-12', ['Kevin McCarthy'], 'Nancy Pelosi', 'Mike Johnson'],
    [
      '2023-10-10',
      'mchenry-acting',
      [],
      'Kevin McCarthy',
      'Mike Johnson',
      { acting: 'Patrick McHenry' },
    ],
    ['2024-09-26', 'congress-2026-06', ['Mike Johnson'], 'Kevin McCarthy', null],
  ]),
  ...postDays('ie-taoiseach', [
    ['2020-03-01', 'varadkar-caretaker', [], VARADKAR, MARTIN, { acting: VARADKAR }],
    ['2020-06-27', 'martin-2020', [MARTIN], VARADKAR, VARADKAR, { acting: VARADKAR }],
    ['2022-12-17', 'varadkar-2022', [MARTIN, VARADKAR], VARADKAR, 'Simon Harris'],
    ['2024-04-09', 'harris-2024', [VARADKAR, 'Simon Harris'], MARTIN, MARTIN],
    ['2025-01-23', 'dail-2025-01-23', ['Simon Harris', MARTIN], VARADKAR, null],
  ]),
  ...postDays('labour-leader', [
    ['2018-01-01', 'ministers-2026-07', ['Jeremy Corbyn'], null, 'Keir Starmer'],
    ['2026-07-17', 'ministers-2026-07', ['Keir Starmer', 'Andy Burnham'], 'Jeremy Corbyn', null],
  ]),
  ...postDays('conservative-leader', [
    [
      '2022-09-05',
      'ministers-2026-07',
      ['Boris Johnson', 'Liz Truss'],
      'Theresa May',
      'Rishi Sunak',
    ],
  ]),
  ...postDays('uk-opposition-leader', [
    [
      '2024-07-05',
      'ministers-2026-07',
      ['Keir Starmer', 'Rishi Sunak'],
      'Jeremy Corbyn',
      'Kemi Badenoch',
    ],
  ]),
  ...postDays('us-senate-majority-leader', [
    [
      '2021-01-20',
      'congress-2026-06',
      ['Mitch McConnell', 'Chuck Schumer'],
      'Harry Reid',
      'John Thune',
    ],
  ]),
];
