/** Twenty people of many countries and classes, whose answers stand in `docs/who.md`. */
export const ASKED: readonly string[] = [
  'Q6383803', // Keir Starmer
  'Q269909', // Andy Burnham
  'Q22686', // Donald Trump
  'Q10853588', // Kamala Harris
  'Q6279', // Joe Biden
  'Q28935729', // JD Vance
  'Q695007', // Shabana Mahmood
  'Q333533', // Jeremy Hunt
  'Q3052772', // Emmanuel Macron
  'Q438465', // Michel Barnier
  'Q61053', // Olaf Scholz
  'Q566257', // Friedrich Merz
  'Q57792', // Mark Rutte
  'Q359480', // Fumio Kishida
  'Q1705028', // Sanae Takaichi
  'Q5771800', // Claudia Sheinbaum
  'Q3099714', // Justin Trudeau
  'Q192533', // Mark Carney
  'Q44329', // Bashar al-Assad
  'Q52183', // Sheikh Hasina
];

/** Before, at, and long after the article this project began from. */
export const ASKED_DAYS: readonly string[] = ['2024-01-15', '2024-09-26', '2026-06-15'];
