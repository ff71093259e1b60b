const FILLER =
  'The clerk in Westford weighed the Tuesday post twice and wrote the sum on a card, and by noon the ' +
  'board had moved to the second item, which was the price of rope.';

/** What the page itself can do, called by tests. */
const SCRIPT = `
const visible = () => [...(CSS.highlights.get('fact-context') ?? [])].some(
  (range) => String(range) === 'Sir Keir Starmer' && range.startContainer.isConnected);
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
let writing;
let rewritten = 0;
const rewrites = {
  'its text': (p) => { p.textContent = p.textContent; },
  'its HTML': (p) => { p.innerHTML = p.innerHTML; },
  'the whole of it': (p) => { p.replaceWith(p.cloneNode(true)); },
  'a clock in it': (p) => { p.textContent = Math.floor(performance.now()) + ': ' + p.dataset.text; },
};
function rewrite(how) {
  const p = document.getElementById('written');
  p.dataset.text ??= p.textContent;
  rewrites[how](p);
  rewritten += 1;
}
async function shareSeen(how, everyMs, forMs) {
  writing = setInterval(() => rewrite(how), everyMs);
  let seen = 0;
  let all = 0;
  for (const end = performance.now() + forMs; performance.now() < end;) {
    await frame();
    all += 1;
    if (visible()) seen += 1;
  }
  clearInterval(writing);
  return seen / all;
}
async function storm(aSecond, forMs) {
  const ticker = document.getElementById('ticker');
  const started = performance.now();
  let done = 0;
  while (performance.now() - started < forMs) {
    const due = (performance.now() - started) / 1000 * aSecond;
    for (; done < due; done += 2) {
      ticker.append('x');
      ticker.firstChild.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return done;
}
function more(from, to) {
  const part = document.createDocumentFragment();
  for (let at = from; at < to; at += 1) {
    const p = document.createElement('p');
    p.textContent = at + ': ' + (at % 2 ? 'Donald Trump' : 'Kamala Harris') + ' wrote. ${FILLER}';
    part.append(p);
  }
  document.querySelector('article').append(part);
}
async function endless(count, step) {
  for (let at = 0; at < count; at += step) {
    more(at, at + step);
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await frame();
  }
}`;

/** An article, `/living/article.html`, that changes as tests tell it. */
export function livingArticle(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A report that goes on</title>
<meta property="article:published_time" content="2024-09-26"><link rel="icon" href="data:,"></head>
<body><div id="ticker">x</div><main><article><h1>A report that goes on</h1>
<p id="written">Sir Keir Starmer opened the meeting. ${FILLER}</p>
${`<p>${FILLER}</p>`.repeat(4)}</article></main><script>${SCRIPT}</script></body></html>`;
}

/** A page that has the browser render another ahead of the reader, and leads there. */
export function pageBefore(): string {
  const rules = {
    prerender: [{ source: 'list', urls: ['/living/ahead.html'], eagerness: 'immediate' }],
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Before</title>
<link rel="icon" href="data:,"><script type="speculationrules">${JSON.stringify(rules)}</script></head>
<body><p><a href="/living/ahead.html">On to the report</a></p></body></html>`;
}

/** The page that is rendered ahead: it notes whether anything of ours was there before the reader was. */
export function pageAhead(): string {
  const note = `<script>
var wasAhead = document.prerendering, markedAhead;
document.addEventListener('prerenderingchange', () => {
  markedAhead = CSS.highlights.has('fact-context');
});
</script>`;
  return livingArticle().replace('</head>', `${note}</head>`);
}
