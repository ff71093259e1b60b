import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `de het een en maar of want dus in op met aan bij door om over onder tegen tot uit van voor na
    naar zonder tussen sinds tijdens volgens als dan toen wanneer wie wat waar waarom hoe dat die deze
    dit er hier daar nu vandaag gisteren morgen ook nog al wel niet geen hij zij ze wij we ik jij u zijn
    haar hun ons onze mijn zo daarom daarna daarmee echter hoewel omdat terwijl zowel beide alle veel
    meer ondanks dankzij naast zegt zei`,
};
