import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `il lo la i gli le l un uno una e ed ma o però oppure in con su per tra fra di da a al allo
    alla ai agli alle del dello della dei degli delle dal dalla dai nel nello nella nei negli nelle sul
    sulla sui sulle col quando che chi cui dove come perché se non sì no anche ancora già poi dopo prima
    ora oggi ieri domani qui lì così quindi infatti inoltre invece intanto mentre durante secondo contro
    senza verso fino lui lei loro noi voi io tu suo sua suoi sue mio mia nostro nostra questo questa
    questi queste quello quella quelli quelle tutti tutto ogni alcuni altri
    dice ha disse dichiara parla spiega aggiunge annuncia arriva morto morta nato nata è`,
};
