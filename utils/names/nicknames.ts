/** Given names with the short forms English-language news uses for them; the first is the full one. */
const GROUPS: readonly string[] = [
  'abigail abby',
  'albert al bert',
  'alexander alex sandy',
  'alexandra alex sandra',
  'alfred alf fred',
  'andrew andy drew',
  'anthony tony',
  'antonio tony',
  'barbara barb babs',
  'benjamin ben',
  'bernard bernie',
  'catherine cathy kate cath',
  'charles charlie chuck',
  'christine chris christy tina',
  'christopher chris kit',
  'cynthia cindy',
  'daniel dan danny',
  'david dave davey',
  'deborah deb debbie',
  'donald don donny',
  'dorothy dot dottie',
  'douglas doug',
  'edward ed eddie ted',
  'elizabeth liz beth betty libby',
  'eugene gene',
  'frances fran',
  'francis frank',
  'franklin frank',
  'frederick fred freddie',
  'gerald gerry jerry',
  'gregory greg',
  'harold harry hal',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'jennifer jen jenny',
  'jeremy jerry',
  'john johnny jack',
  'jonathan jon',
  'joseph joe joey',
  'joshua josh',
  'judith judy',
  'kathleen kathy kate',
  'katherine kathy kate katie',
  'kenneth ken kenny',
  'lawrence larry',
  'leonard len lenny',
  'margaret maggie meg peggy',
  'matthew matt',
  'maxwell max',
  'michael mike mick mickey',
  'mitchell mitch',
  'nathaniel nat nate',
  'nicholas nick nicky',
  'nicola nicky',
  'pamela pam',
  'patricia pat patty',
  'patrick pat paddy',
  'peter pete',
  'philip phil',
  'phillip phil',
  'raymond ray',
  'rebecca becky',
  'richard rich rick dick',
  'robert bob bobby rob robbie bert',
  'ronald ron ronnie',
  'samuel sam',
  'samantha sam',
  'sergei serge',
  'stephen steve',
  'steven steve',
  'stuart stu',
  'susan sue susie',
  'suzanne sue suzy',
  'terence terry',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'timothy tim',
  'valerie val',
  'victor vic',
  'victoria vicky tori',
  'vincent vince',
  'walter walt',
  'william bill billy will willie',
  'zachary zach zack',
];

/** Forms kept of one name: more would look up more than they find. */
const MOST = 4;

const OTHERS = readGroups();

/** Other forms of a given name's key, full ones first; mostly none. */
export function nicknamesOf(key: string): readonly string[] {
  return OTHERS.get(key) ?? NONE;
}

const NONE: readonly string[] = [];

function readGroups(): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  for (const [full = '', ...short] of GROUPS.map((group) => group.split(' '))) {
    others.set(full, [...(others.get(full) ?? []), ...short].slice(0, MOST));
    for (const form of short) others.set(form, [full, ...(others.get(form) ?? [])].slice(0, MOST));
  }
  return others;
}
