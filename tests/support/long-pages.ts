/** Sentences of no meaning, with capitals that are not names. */
const FILLER =
  'The clerk in Westford weighed the Tuesday post twice and wrote the sum on a card. ' +
  'By noon the Harbour Board had moved to the second item, which was the price of rope. ';

const NAMES = [
  'Sir Keir Starmer',
  'Donald Trump',
  'Kamala Harris',
  'Dame Karen Pierce',
  'Mr Trump',
  'Sir Keir',
];

function page(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2024-09-26"><link rel="icon" href="data:,"></head>
<body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main></body></html>`;
}

/** An article of about so many characters, with one name near its start and one at its end. */
export function longArticle(characters: number): string {
  const paragraph = FILLER.repeat(4);
  const filler = Array.from({ length: Math.ceil(characters / paragraph.length) }, () => paragraph);
  return page('A very long report', [
    'Sir Keir Starmer opened the meeting.',
    ...filler,
    'Donald Trump closed it.',
  ]);
}

/** An article that names people so many times, six to a paragraph, which goes on without a name. */
export function manyNames(count: number, fillers = 0): string {
  const named = NAMES.map((name) => `A letter for ${name} came by the morning boat.`).join(' ');
  const paragraph = `${named} ${FILLER.repeat(fillers)}`.trim();
  return page(
    'A report of many letters',
    Array.from({ length: Math.ceil(count / NAMES.length) }, () => paragraph),
  );
}
