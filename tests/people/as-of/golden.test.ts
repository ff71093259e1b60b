import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whoAnswer } from '../../../utils/card/lines/person-lines';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';

const pack = parsePackFile(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));
if (!pack.ok) throw new Error(`starter.json: ${pack.path} ${pack.message}`);
const { people } = pack.value;

const PM = 'Prime Minister of the United Kingdom';
const FOREIGN = 'Foreign Secretary of the United Kingdom';
const US = 'President of the United States';
const VP = 'Vice President of the United States';
const ENVOY = 'United Kingdom Ambassador to the United States';

/** Name, then what must be said on each day; a leading "not" must not be said. */
const DAYS = ['2024-07-05', '2024-09-26', '2024-11-20', '2025-02-27', '2025-10-15'] as const;
const TABLE: readonly [name: string, ...cells: string[][]][] = [
  ['Keir Starmer', [PM], [PM], [PM], [PM], [PM]],
  ['Rishi Sunak', [PM], [`former ${PM}`], [`former ${PM}`], [`former ${PM}`], [`former ${PM}`]],
  [
    'Donald Trump',
    [`former ${US}`, 'not nominee'],
    [`former ${US}`, `Republican nominee for ${US}`],
    [`${US.replace('President', 'President-elect')}`, `former ${US}`, 'not nominee'],
    [`${US} (`, 'second term', 'not former', 'not elect'],
    [`${US} (`, 'second term', 'not former'],
  ],
  [
    'Kamala Harris',
    [VP, 'not nominee', 'not former'],
    [VP, `Democratic nominee for ${US}`, 'not former'],
    [VP, 'not nominee', 'not former'],
    [`former ${VP}`],
    [`former ${VP}`],
  ],
  [
    'Karen Pierce',
    [ENVOY, 'not former'],
    [ENVOY, 'not former'],
    [ENVOY, 'not former'],
    [`former ${ENVOY}`],
    ['United Kingdom Special Envoy to the Western Balkans', `not ${ENVOY}`],
  ],
  [
    'Peter Mandelson',
    ['not Ambassador'],
    ['not Ambassador'],
    ['not Ambassador'],
    [ENVOY, 'not former'],
    [`former ${ENVOY}`],
  ],
  [
    'David Lammy',
    [FOREIGN],
    [FOREIGN],
    [FOREIGN],
    [FOREIGN],
    ['Deputy Prime Minister', 'not Foreign'],
  ],
  [
    'Yvette Cooper',
    ['Home Secretary'],
    ['Home Secretary'],
    ['Home Secretary'],
    ['Home Secretary'],
    [FOREIGN],
  ],
  [
    'Nigel Farage',
    ['Leader of Reform UK'],
    ['Leader of Reform UK'],
    ['Leader of Reform UK'],
    ['Leader of Reform UK'],
    ['Leader of Reform UK'],
  ],
];

const cells = TABLE.flatMap(([name, ...row]) =>
  row.map((expected, index) => [name, DAYS[index] as string, expected] as const),
);

describe('the starter pack', () => {
  it.each(cells)('%s on %s', (name, day, expected) => {
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`${name} is not in the pack`);
    const said = whoAnswer(person, day, day).then.join('\n');
    for (const words of expected) {
      if (words.startsWith('not ')) expect(said).not.toContain(words.slice(4));
      else expect(said).toContain(words);
    }
  });
});
