import { whoAnswer, whoLines } from '../../utils/card/lines/person-lines';
import type { Day, Person } from '../../utils/people/person';
import { joinPeople } from '../../utils/storage/join/join-people';

/** Twenty people of many countries and classes, whose answers stand in `docs/who.md`. */
const ASKED: readonly string[] = [
  'Q6383803', // Keir Starmer
  'Q269909', // Andy Burnham
  'Q22686', // Donald Trump
  'Q10853588', // Kamala Harris
  'Q6279', // Joe Biden
  'Q28935729', // JD Vance
  'Q695007', // Shabana Mahmood
  'Q333533', // Jeremy Hunt
  'Q3052772', // Emmanuel Macron
  'Q438465', // Michel Barnier
  'Q61053', // Olaf Scholz
  'Q566257', // Friedrich Merz
  'Q57792', // Mark Rutte
  'Q359480', // Fumio Kishida
  'Q1705028', // Sanae Takaichi
  'Q5771800', // Claudia Sheinbaum
  'Q3099714', // Justin Trudeau
  'Q192533', // Mark Carney
  'Q44329', // Bashar al-Assad
  'Q52183', // Sheikh Hasina
];

/** Ten of each pack of rows who are in no other, drawn by lot: who they are is nobody's choice. */
const DRAWN: readonly string[] = [
  'Q131033476', // Tony Wied
  'Q437667', // Jo Ann Emerson
  'Q7287916', // Ralph Northam
  'Q1586830', // Harry Teague
  'Q28606502', // Gina Haspel
  'Q2440035', // Tom Reed
  'Q27805429', // Salud Carbajal
  'Q970246', // Norm Dicks
  'Q2603131', // Rob Simmons
  'Q1344755', // Jo Bonner
  'Q75839024', // Ian Sollom
  'Q5542071', // George Makgill
  'Q19957124', // Alberto Costa
  'Q4761216', // Andy Reed
  'Q2636819', // Alan Rodger
  'Q76363951', // Paula Barker
  'Q505043', // Andrew Hardie
  'Q336592', // Philip Harris
  'Q19882482', // Stephen Gethins
  'Q335713', // John Ganzoni
];

/** Of whom packs of rows have nothing after their own day, and much before. */
const DRAWN_DAYS: readonly string[] = ['2005-06-15', '2024-09-26'];

/** Before, at, and long after the article this project began from. */
const ASKED_DAYS: readonly string[] = ['2024-01-15', '2024-09-26', '2026-06-15'];

/** A pack's people and the day that it was last verified. */
export interface AskedPack {
  readonly people: readonly Person[];
  readonly verified: Day;
}

/** `docs/who.md`: what `who` prints for each of the people and days asked about. */
export function whoSheet(packs: readonly AskedPack[]): string {
  const sections = [
    ...ASKED.map((id) => section(find(packs, id), ASKED_DAYS)),
    ...DRAWN.map((id) => section(find(packs, id), DRAWN_DAYS)),
  ];
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `# Who, on two or three days

Written by \`npm run packs:build\`; a test compares it. Each block is what \`npm run who -- NAME --date DAY --now VERIFIED\` prints from the packs that ship, where VERIFIED is the day the first pack with that person was last verified. Twenty people are of the starter pack; twenty are of the packs of rows alone, drawn by lot.`;

/** Somebody as the packs together know them. */
interface Found {
  readonly person: Person;
  readonly verified: Day;
}

function find(packs: readonly AskedPack[], id: string): Found {
  const found = packs.flatMap(({ people, verified }) =>
    people.filter((person) => person.id === id).map((person) => ({ person, verified })),
  );
  const [first, ...others] = found;
  if (!first) throw new Error(`packs/sheets/who-sheet.ts: ${id} is in no pack`);
  const person = joinPeople([first.person, ...others.map((other) => other.person)]);
  return { person, verified: first.verified };
}

function section({ person, verified }: Found, days: readonly string[]): string {
  const blocks = days.map((day) =>
    ['```', ...whoLines(whoAnswer(person, day, verified)), '```'].join('\n'),
  );
  return [`## ${person.name}`, ...blocks].join('\n\n');
}
