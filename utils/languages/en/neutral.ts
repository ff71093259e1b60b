import type { Neutral } from '../language';

/** Capitalised words that can stand beside a name and are no part of it. */
export const neutral: Neutral = {
  times: `monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december`,
  peoples: `afghan albanian algerian american angolan argentine argentinian armenian australian
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
  zimbabwean african asian western eastern northern southern`,
  bodies: `us usa uk un eu nato ioc fifa uefa imf who cia fbi nsa bbc cnn nbc abc cbs ap afp pa gop`,
};
