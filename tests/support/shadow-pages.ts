const FILLER =
  'The clerk in Westford weighed the Tuesday post twice and wrote the sum on a card, and by noon the ' +
  'board had moved to the second item, which was the price of rope.';

const paragraphs = (count: number) => `<p>${FILLER}</p>`.repeat(count);

/** Elements of the page's own, with shadow roots, and what tests have the page do. */
const SCRIPT = `
var rootOf = {};
function define(name, html, mode = 'open') {
  customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      rootOf[name] = this.attachShadow({ mode });
      rootOf[name].innerHTML = '<style>a { color: #036 }</style>' + html;
    }
  });
}
const before = () => JSON.stringify(Object.values(rootOf).map((root) => root.innerHTML));
const write = (name, html) => { rootOf[name].querySelector('p').innerHTML = html; };
const later = () => define('x-late', '<p>David Lammy came late. ${FILLER}</p>');
const attach = () => {
  const place = document.getElementById('place');
  place.attachShadow({ mode: 'open' }).innerHTML = '<p>Rachel Reeves came later still. ${FILLER}</p>';
};
define('x-quote', '<p>Kamala Harris wrote, <slot></slot>, and left. ${FILLER}</p><x-inner></x-inner>');
define('x-inner', '<p>Within, Emmanuel Macron counted the rope. ${FILLER}</p>');
define('x-closed', '<p>Behind it stood <a href="#closed">Olaf Scholz</a> and Giorgia Meloni. ${FILLER}</p>', 'closed');
const atFirst = before();`;

const head = (title: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><meta property="article:published_time" content="2024-09-26">
<link rel="icon" href="data:,"></head>`;

/** An article, `/shadow/parts.html`, some of whose parts stand in shadow roots. */
export function shadowParts(): string {
  return `${head('A report in parts')}<body><main><article><h1>A report in parts</h1>
<p>Sir Keir Starmer opened the meeting. ${FILLER}</p>
<x-quote>as <b>Donald Trump</b> had asked</x-quote>
<x-closed></x-closed><x-late></x-late><div id="place"></div>
${paragraphs(4)}</article></main><script>${SCRIPT}</script></body></html>`;
}

/** An article, `/shadow/whole.html`, all of which stands in the shadow root of one element. */
export function shadowWhole(): string {
  const inside = `<main><h1>A report in one</h1><div><p>Sir Keir Starmer opened the meeting. ${FILLER}</p>${paragraphs(5)}</div></main>`;
  return `${head('A report in one')}<body><x-app></x-app><script>${SCRIPT}
define('x-app', ${JSON.stringify(inside)});</script></body></html>`;
}
