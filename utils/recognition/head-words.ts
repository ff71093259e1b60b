/** What a longer name that begins with a person's name can be a name of. */
export type HeadKind =
  | 'place' | 'building' | 'organisation' | 'school' | 'transport' | 'law' | 'prize' | 'work'; // biome-ignore format: short

const AFTER_NAME: Readonly<Record<HeadKind, string>> = {
  place: `county city town township village island islands lake river bay beach park parkway street
    st avenue ave road rd lane drive square plaza boulevard bridge mountain mount hill hills valley
    canyon creek forest garden gardens district heights springs falls point peninsula cemetery
    highway freeway interchange ranch farm estate estates border state national`,
  building: `tower towers hotel hotels building house hall center centre memorial monument museum
    library stadium arena airport international station terminal theatre theater cathedral church
    chapel temple castle palace court courthouse dam hospital clinic prison barracks plaza resort
    casino club gallery pavilion campus mansion`,
  organisation: `foundation organization organisation company corporation corp inc incorporated ltd
    llc plc group holdings partners associates brothers bros sons industries international media
    trust fund bank capital institute association society committee party campaign administration
    union team rovers united fc racing motors airlines airways press times post poll polls research
    studios pictures records entertainment enterprises productions technologies systems controls
    laboratories labs pharmaceuticals university law llp`,
  school: 'university college school academy institute seminary fellowship scholarship chair',
  transport: 'class carrier ship spacecraft telescope aircraft expressway line railway',
  law: `act bill amendment doctrine rule v vs law commission inquiry report review plan declaration
    accord accords treaty agreement`,
  prize: `prize award awards medal trophy cup open classic invitational bowl championship
    championships challenge masters tournament stakes handicap derby lecture`,
  work: 'show affair diaries tapes papers chronicles story movie musical syndrome disease effect',
};

const HEADS = new Map<string, HeadKind>(
  (Object.entries(AFTER_NAME) as [HeadKind, string][]).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, HeadKind] => [word, kind]),
  ),
);

/** Words before a name that make it the name of a ship, place, storm or the like. */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  `uss hms hmas hmcs rms ss mv mount mt lake fort ft port cape camp point hurricane storm typhoon
  saint st san santa operation rue via avenue avenida boulevard stade estadio university college
  casa villa hotel castle station radio hospital team`.split(/\s+/),
);

/** Words written small after a name that make it the name of a building or the like. */
const SMALL_AFTER: ReadonlySet<string> = new Set(
  'airport stadium station hospital university college library museum tower'.split(' '),
);

/** Words written small after a family name that make it the name of many. */
const FAMILY_AFTER: ReadonlySet<string> = new Set(
  'family families brothers sisters siblings dynasty clan household'.split(' '),
);

/** Whether the word after a bare family name makes it the name of many. */
export function isOfMany(after: string | undefined): boolean {
  return FAMILY_AFTER.has(after ?? '');
}

/** Events that lists of names are full of: no family name is one of these. */
const EVENTS: ReadonlySet<string> = new Set(
  'open cup trophy championship championships invitational tournament olympics'.split(' '),
);

/** Whether a name that ends so is an event's. */
export function isEvent(key: string): boolean {
  return EVENTS.has(key);
}

/** Words written small before a name that make it the name of a ship or a storm. */
const SMALL_BEFORE: ReadonlySet<string> = new Set(
  `carrier carriers destroyer destroyers frigate submarine cruiser warship ship yacht ferry hurricane
  storm typhoon cyclone asteroid telescope`.split(/\s+/),
);

/** Whether the words around a run, written small, make it something other than a person. */
export function isThingBySmallWords(
  before: string | undefined,
  after: string | undefined,
): boolean {
  return SMALL_BEFORE.has(before ?? '') || SMALL_AFTER.has(after ?? '');
}

/** What kind of thing a word makes of the name before it. */
export function headAfterName(key: string): HeadKind | undefined {
  return HEADS.get(key);
}

/** Whether a word makes the name after it something other than a person. */
export function isHeadBeforeName(key: string): boolean {
  return BEFORE_NAME.has(key);
}
