/** Offices and phrases that many rows use. */
export const PM = 'Prime Minister of the United Kingdom';
export const FOREIGN = 'Foreign Secretary of the United Kingdom';
export const HOME = 'Home Secretary of the United Kingdom';
export const LABOUR = 'Leader of the Labour Party';
export const TORY = 'Leader of the Conservative Party';
export const OPPOSITION = 'Leader of the Opposition of the United Kingdom';
export const ENVOY = 'United Kingdom Ambassador to the United States';
export const US = 'President of the United States';
export const VP = 'Vice President of the United States';
export const STATE = 'United States Secretary of State';
export const SPEAKER = 'Speaker of the United States House of Representatives';
export const MINORITY = 'Minority Leader of the United States Senate';
export const MAJORITY = 'Majority Leader of the United States Senate';
export const REP = 'Member of the United States House of Representatives';
export const TAOISEACH = 'Taoiseach (head of government of Ireland)';
export const TANAISTE = 'Tánaiste (deputy head of government of Ireland)';

/** Nothing is recorded of the day. */
export const NONE = 'no office recorded';
/** A start or an end is known by its month or year alone. */
export const UNSURE = 'the day is not recorded';
/** The day is later than what was checked. */
export const BEYOND = 'as far as our data goes';
/** Named, and not there yet. */
export const NAMED = 'named, not yet in post';
