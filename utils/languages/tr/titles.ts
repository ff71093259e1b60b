import type { Titles } from '../language';

/** Offices and ranks. */
export const titles: Titles = {
  words: `Cumhurbaşkanı Başbakan Bakan Bakanı Başkan Başkanı Genel Milletvekili Vali Büyükelçi
    General Profesör Şansölye Sözcüsü Lideri`,
};
