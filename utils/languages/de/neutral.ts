import type { Neutral } from '../language';

/** Capitalised words that can stand beside a name and are no part of it. */
export const neutral: Neutral = {
  times: `Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März
    Juni Juli Oktober Dezember`,
  peoples: `Deutsche Deutscher Deutschen Deutschlands Amerikaner Brite Britin Franzose Französin Russe
    Russin Italiener Spanier Türke Österreicher Schweizer Pole Ukrainer Chinese Japaner Berliner
    Hamburger Münchner Wiener`,
  bodies: 'CDU CSU SPD FDP AfD BSW Grünen Linke Linken Grüne Union USA DFB FC SPÖ ÖVP FPÖ SVP',
};
