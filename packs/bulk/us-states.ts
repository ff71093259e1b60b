import type { SourceFile } from '../source-format';

/** The states by the two letters of the post, with the words for them that texts use. */
const STATES: Readonly<Record<string, readonly [name: string, ...others: string[]]>> = {
  AL: ['Alabama', 'Alabamian'],
  AK: ['Alaska', 'Alaskan'],
  AZ: ['Arizona', 'Arizonan'],
  AR: ['Arkansas', 'Arkansan'],
  CA: ['California', 'Californian'],
  CO: ['Colorado', 'Coloradan'],
  CT: ['Connecticut', 'Connecticuter'],
  DE: ['Delaware', 'Delawarean'],
  FL: ['Florida', 'Floridian'],
  GA: ['Georgia', 'Georgian'],
  HI: ['Hawaii', 'Hawaiian'],
  ID: ['Idaho', 'Idahoan'],
  IL: ['Illinois', 'Illinoisan'],
  IN: ['Indiana', 'Hoosier'],
  IA: ['Iowa', 'Iowan'],
  KS: ['Kansas', 'Kansan'],
  KY: ['Kentucky', 'Kentuckian'],
  LA: ['Louisiana', 'Louisianan'],
  ME: ['Maine', 'Mainer'],
  MD: ['Maryland', 'Marylander'],
  MA: ['Massachusetts', 'Bay Stater'],
  MI: ['Michigan', 'Michigander'],
  MN: ['Minnesota', 'Minnesotan'],
  MS: ['Mississippi', 'Mississippian'],
  MO: ['Missouri', 'Missourian'],
  MT: ['Montana', 'Montanan'],
  NE: ['Nebraska', 'Nebraskan'],
  NV: ['Nevada', 'Nevadan'],
  NH: ['New Hampshire'],
  NJ: ['New Jersey', 'New Jerseyan'],
  NM: ['New Mexico', 'New Mexican'],
  NY: ['New York', 'New York State'],
  NC: ['North Carolina', 'North Carolinian'],
  ND: ['North Dakota', 'North Dakotan'],
  OH: ['Ohio', 'Ohioan'],
  OK: ['Oklahoma', 'Oklahoman'],
  OR: ['Oregon', 'Oregonian'],
  PA: ['Pennsylvania', 'Pennsylvanian'],
  RI: ['Rhode Island', 'Rhode Islander'],
  SC: ['South Carolina', 'South Carolinian'],
  SD: ['South Dakota', 'South Dakotan'],
  TN: ['Tennessee', 'Tennessean'],
  TX: ['Texas', 'Texan'],
  UT: ['Utah', 'Utahn'],
  VT: ['Vermont', 'Vermonter'],
  VA: ['Virginia', 'Virginian'],
  WA: ['Washington', 'Washington State'],
  WV: ['West Virginia', 'West Virginian'],
  WI: ['Wisconsin', 'Wisconsinite'],
  WY: ['Wyoming', 'Wyomingite'],
};

/** Those who send a delegate to the House, and no senators. */
const TERRITORIES: Readonly<Record<string, string>> = {
  AS: 'American Samoa',
  DC: 'the District of Columbia',
  GU: 'Guam',
  MP: 'the Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'the United States Virgin Islands',
};

/** Two letters of every state. */
export const STATE_CODES = Object.keys(STATES);

/** Whether two letters are a state's, and not a territory's. */
export function isState(code: string): boolean {
  return code in STATES;
}

/** The name of a state or territory as it follows "from". Throws at letters that are neither. */
export function placeName(code: string): string {
  const name = STATES[code]?.[0] ?? TERRITORIES[code];
  if (name === undefined) throw new Error(`${code}: no state or territory`);
  return name;
}

/** The country and its states. */
export const US_AREAS: SourceFile['areas'] = [
  {
    id: 'us',
    name: 'United States',
    classification: 'country',
    other_names: ['United States of America', 'US', 'U.S.', 'USA', 'U.S.A.', 'America', 'American'],
  },
  ...Object.entries(STATES).map(([code, [name, ...other_names]]) => ({
    id: `us-${code.toLowerCase()}`,
    name,
    classification: 'state',
    other_names,
  })),
];
