/** Capitalised words that can stand beside a name and are no part of it, before or after. */
const DAYS_AND_MONTHS = `monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december`;

/** Peoples and lands as adjectives: "French President Emmanuel …", "Spaniard …". */
const DEMONYMS = `afghan albanian algerian american angolan argentine argentinian armenian australian
  austrian azerbaijani bangladeshi basque belarusian belgian bolivian bosnian brazilian briton british
  bulgarian burmese cambodian cameroonian canadian catalan chilean chinese colombian congolese
  croatian cuban cypriot czech danish dane dutch dutchman ecuadorian egyptian english englishman
  estonian ethiopian european fijian filipino finnish finn french frenchman georgian german ghanaian
  greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish
  irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kuwaiti
  latvian lebanese libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian
  montenegrin moroccan namibian nepalese nicaraguan nigerian norwegian pakistani palestinian
  panamanian paraguayan peruvian polish pole portuguese qatari romanian russian rwandan salvadoran
  saudi scot scottish scotsman senegalese serbian singaporean slovak slovenian somali spanish
  spaniard sri lankan sudanese swede swedish swiss syrian taiwanese tanzanian thai tunisian turkish
  turk ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman yemeni zambian
  zimbabwean african asian western eastern northern southern deutsche deutscher`;

/** Places and bodies whose short names run straight into an office: "US President", "UN chief". */
const ACRONYMS =
  'us usa uk un eu nato ioc fifa uefa imf who cia fbi nsa bbc cnn nbc abc cbs ap afp pa gop cdu csu spd fdp';

const NEUTRAL: ReadonlySet<string> = new Set(
  `${DAYS_AND_MONTHS} ${DEMONYMS} ${ACRONYMS}`.split(/\s+/),
);
const AFTER: ReadonlySet<string> = new Set(DAYS_AND_MONTHS.split(/\s+/));

/** Whether a word before a name says nothing about whether it is a name. */
export function isNeutralBefore(key: string): boolean {
  return NEUTRAL.has(key);
}

/** Whether a word after a name starts something new: "Trump Tuesday said". */
export function isNeutralAfter(key: string): boolean {
  return AFTER.has(key);
}
