import type { CaseGroup } from './case-table';

/** Forms of address of other languages, each with the part of a name it goes with. */
export const formsHonorificsAbroad: readonly CaseGroup[] = [
  {
    name: 'German',
    language: 'de',
    opening: '[Angela Merkel|merkel] traf [Olaf Scholz|scholz].',
    cases: [
      'Dann sprach [Frau Merkel|merkel].',
      'Er dankte [Herrn Scholz|scholz].',
      'Dann ging [Herr Scholz|scholz].',
      'Dann ging Bundeskanzler [Scholz|scholz].',
      'Dann ging Herr Merkel.',
      'Dann kam Fürst Olaf.',
    ],
  },
  {
    name: 'French',
    language: 'fr',
    opening: '[Emmanuel Macron|macron] et [Marine Le Pen|lepen] ont débattu.',
    cases: [
      '[M. Macron|macron] a parlé.',
      'Selon monsieur [Macron|macron], tout va bien.',
      '[Mme Le Pen|lepen] a répondu.',
      'Puis madame [Le Pen|lepen] a répondu.',
      'Le président [Macron|macron] a parlé.',
      'Mme Macron a parlé.',
    ],
  },
  {
    name: 'Spanish',
    language: 'es',
    opening: '[Pedro Sánchez|sanchez] y [Nadia Calviño|calvino] hablaron.',
    cases: [
      'El [Sr. Sánchez|sanchez] salió.',
      'El señor [Sánchez|sanchez] salió.',
      'La [Sra. Calviño|calvino] salió.',
      'Luego don [Pedro|sanchez] salió.',
      'El presidente [Sánchez|sanchez] salió.',
      'La señora Sánchez salió.',
    ],
  },
  {
    name: 'Italian',
    language: 'it',
    opening: '[Sergio Mattarella|mattarella] ha visto [Giorgia Meloni|meloni].',
    cases: [
      'La signora [Meloni|meloni] ha parlato.',
      'Il signor [Mattarella|mattarella] ha parlato.',
      'Il presidente [Mattarella|mattarella] ha parlato.',
      'Poi l’onorevole [Meloni|meloni] ha parlato.',
      'Il signor Meloni ha parlato.',
    ],
  },
  {
    name: 'Portuguese',
    language: 'pt',
    opening: '[António Costa|costa] encontrou [Dilma Rousseff|dilma].',
    cases: [
      'O senhor [Costa|costa] saiu.',
      'O [Sr. Costa|costa] saiu.',
      'A senhora [Rousseff|dilma] saiu.',
      'Depois dona [Dilma|dilma] saiu.',
      'O presidente [Costa|costa] saiu.',
      'A senhora Costa saiu.',
    ],
  },
  {
    name: 'Dutch',
    language: 'nl',
    opening: '[Mark Rutte|rutte] sprak met [Sigrid Kaag|kaag].',
    cases: [
      'Toen ging de heer [Rutte|rutte].',
      'Toen ging mevrouw [Kaag|kaag].',
      '[Mevrouw Kaag|kaag] ging.',
      'Toen ging minister [Kaag|kaag].',
      'Toen ging mevrouw Rutte.',
    ],
  },
  {
    name: 'Polish',
    language: 'pl',
    opening: '[Donald Tusk|tusk] spotkał się z [Ewą Kopacz|kopacz].',
    cases: [
      'Potem mówił pan [Tusk|tusk].',
      'Potem mówiła pani [Kopacz|kopacz].',
      '[Pan Tusk|tusk] mówił.',
      'Potem mówił premier [Tusk|tusk].',
      'Potem mówiła pani Tusk.',
    ],
  },
  {
    name: 'Russian',
    language: 'ru',
    opening: '[Сергей Лавров|lavrov] и [Мария Захарова|zakharova] пришли.',
    cases: [
      'Затем господин [Лавров|lavrov] ушёл.',
      '[Господин Лавров|lavrov] ушёл.',
      'Затем госпожа [Захарова|zakharova] ушла.',
      'Затем министр [Лавров|lavrov] ушёл.',
      'Письмо госпоже [Захаровой|zakharova] и господину [Лаврову|lavrov].',
    ],
  },
  {
    name: 'Turkish',
    language: 'tr',
    opening: '[Recep Tayyip Erdoğan|erdogan] ile [Meral Akşener|aksener] görüştü.',
    cases: [
      'Sonra [Sayın Erdoğan|erdogan] konuştu.',
      'Sonra [Bayan Akşener|aksener] konuştu.',
      'Cumhurbaşkanı [Erdoğan|erdogan] konuştu.',
    ],
  },
];
