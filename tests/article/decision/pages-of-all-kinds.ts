/** A page in a few lines: how it is made, where it is, and what its head says. */
export interface PageOfAKind {
  readonly url: string;
  readonly head?: string;
  readonly body: string;
}

const SENTENCES = [
  'The harbour board met in Hull on Tuesday and heard the pilot of the night boat for an hour.',
  'Anna Lindqvist said that nobody on the quay had seen the lamp, and that the log was in order.',
  'The keeper, who has served since the spring, asked for a second lamp and was given one.',
  'It was late when the board rose, and the tide had turned before the last of them went home.',
];

/** Paragraphs of running text, about 190 characters each. */
export const text = (count: number, tag = 'p'): string =>
  Array.from(
    { length: count },
    (_, at) => `<${tag}>${SENTENCES[at % 4]} ${SENTENCES[(at + 1) % 4]}</${tag}>`,
  ).join('');

const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const field = (name: string, type = 'text') => `<label>${name} <input type="${type}"></label>`;

const story = (at: number) =>
  `<article><h2><a href="/${at}">Anna Lindqvist opens lock number ${at}</a></h2>` +
  `<p>${SENTENCES[at % 4]}</p></article>`;

const PUBLISHED = '<meta property="og:type" content="article">';
const WEBSITE = '<meta property="og:type" content="website">';

/** The page of a newspaper's article with something after its text. */
const articleWith = (after: string, paragraphs = 5): PageOfAKind => ({
  url: 'https://harbour.example/news/lamp',
  head: PUBLISHED,
  body: `<main><article><h1>A lamp for the quay</h1>${text(paragraphs)}</article>${after}</main>`,
});

/** Pages whose text was written to be read by anybody. */
export const PUBLISHED_PAGES = {
  'an article': articleWith(''),
  'an article that says nothing of itself': {
    url: 'https://harbour.example/lamp',
    body: `<div class="wrap"><h2>A lamp for the quay</h2>${text(5)}</div>`,
  },
  'an article with a form for comments': {
    url: 'https://harbour.example/lamp',
    body: `<div><h1>A lamp</h1>${text(4)}</div><form id="commentform" class="comment-form">
      ${field('Name')}${field('Email', 'email')}${field('Site', 'url')}<textarea></textarea></form>`,
  },
  'an article with a letter to subscribe to': articleWith(
    `<form class="newsletter-box">${field('Email', 'email')}${field('Name')}${field('Town')}</form>`,
  ),
  'an article with a login behind it': articleWith(
    `<div hidden>${field('User')}${field('Password', 'password')}</div>`,
  ),
  'an article within a program’s shell': {
    url: 'https://harbour.example/#/lamp',
    head: PUBLISHED,
    body: `<div id="root" role="application"><div role="toolbar"><button>Back</button></div>
      <div role="main"><h1>A lamp</h1>${text(5)}</div></div>`,
  },
  'an article cut off by a paywall': articleWith(
    `<div class="paywall"><h2>Read on</h2>${field('Email', 'email')}${field('Password', 'password')}</div>`,
    2,
  ),
  'a live blog': {
    url: 'https://harbour.example/live',
    head: '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Tide"}</script>',
    body: `<h1>The tide, as it comes</h1>${many(6, (at) => `<article><h2>${at}.00</h2>${text(2)}</article>`)}`,
  },
  'a page of a wiki': {
    url: 'https://wiki.example/Quay',
    body: `<main><h1>Quay</h1>${text(6)}<h2>Lamps</h2>${text(4)}</main>
      <form role="search" id="searchform"><input type="search"><input></form>`,
  },
  'a thread of a forum': {
    url: 'https://forum.example/t/12',
    body: `<h1>Who saw the lamp?</h1>${many(5, (at) => `<div class="post"><b>${at}</b>${text(2)}</div>`)}
      <form class="reply-form"><textarea></textarea><input><input></form>`,
  },
  'an article made into a page by tables': {
    url: 'https://old.example/a.htm',
    body: `<table><tr><td>${SENTENCES.join(' ')}<br><br>${SENTENCES.join(' ')}</td></tr></table>`,
  },
  'a home page with a text under each headline': {
    url: 'https://harbour.example/',
    head: WEBSITE,
    body: `<main><h1>The Harbour</h1>${many(8, story)}</main>`,
  },
  'a section page': {
    url: 'https://harbour.example/politics',
    head: WEBSITE,
    body: `<main><h1>Politics</h1>${many(8, story)}</main>`,
  },
} as const satisfies Readonly<Record<string, PageOfAKind>>;

/** Pages of nobody's articles, with the reason why each is left alone where every site is read. */
export const OTHER_PAGES = {
  'a mailbox': {
    url: 'https://post.example/u/0/',
    body: `<div role="main"><table role="grid">${many(20, (at) => `<tr><td>Anna ${at}</td></tr>`)}</table></div>`,
    why: 'program',
  },
  'a letter in a mailbox': {
    url: 'https://post.example/u/0/letter',
    body: `<div role="tree">${many(12, (at) => `<div role="treeitem">Box ${at}</div>`)}</div>
      <div role="main"><h2>About the lamp</h2><div>${text(4)}</div></div>`,
    why: 'program',
  },
  'a letter in a mailbox, marked as an article': {
    url: 'https://post.example/u/0/letter',
    body: `<div role="grid">${many(12, (at) => `<div role="row">Anna ${at}</div>`)}</div>
      <article><h1>About the lamp</h1>${text(4)}</article>`,
    why: 'program',
  },
  'a letter in a mailbox with a name of its own': {
    url: 'https://mail.harbour.example/read/12',
    body: `<h1>About the lamp</h1>${text(6)}`,
    why: 'account',
  },
  'a letter being answered': {
    url: 'https://post.example/write',
    body: `<main><div>${text(3)}</div><div contenteditable="true"><p>Dear Anna,</p></div></main>`,
    why: 'program',
  },
  'a document being written': {
    url: 'https://pages.example/d/1',
    body: `<div role="menubar">File</div><div contenteditable="true">${text(8)}</div>`,
    why: 'editor',
  },
  'an empty document': {
    url: 'https://pages.example/d/2',
    body: '<div role="toolbar"><button>B</button></div><div role="textbox" aria-multiline="true"></div>',
    why: 'editor',
  },
  'a page of a wiki being written': {
    url: 'https://wiki.example/Quay?action=edit',
    body: `<h1>Editing Quay</h1>${text(2)}<form><textarea rows="25">== Quay ==</textarea></form>`,
    why: 'editor',
  },
  'an editor of code': {
    url: 'https://code.example/edit',
    body: `<div class="monaco-editor"><div class="view-lines">${text(5, 'div')}</div></div>`,
    why: 'no-text',
  },
  'a sheet of figures': {
    url: 'https://sheet.example/1',
    body: `<div role="grid">${many(30, (at) => `<div role="row"><span role="gridcell">${at}</span></div>`)}</div>`,
    why: 'program',
  },
  'an order to a bank': {
    url: 'https://money.example/transfer',
    body: `<main><h1>Pay somebody</h1><form>${many(6, (at) => field(`Field ${at}`))}
      <select><option>1</option></select></form>${text(6)}</main>`,
    why: 'form',
  },
  'an account at a bank': {
    url: 'https://banking.money.example/accounts',
    body: `<h1>Your accounts</h1><table><tr><td>Anna Lindqvist</td><td>12.00</td></tr></table>${text(4)}`,
    why: 'account',
  },
  'a login with conditions of use': {
    url: 'https://club.example/members',
    body: `<main><form>${field('User')}${field('Password', 'password')}</form>${text(4)}</main>`,
    why: 'form',
  },
  'a page that says by its address that it is a login': {
    url: 'https://club.example/en/login?next=/',
    body: `<main>${text(12)}</main>`,
    why: 'account',
  },
  'a board of figures': {
    url: 'https://figures.example/board',
    body: `<h1>Today</h1>${many(9, (at) => `<section><h2>Sum ${at}</h2><canvas></canvas></section>`)}`,
    why: 'no-text',
  },
  'a file at a host of code': {
    url: 'https://code.example/a/b/blob/main/read.ts',
    body: `<table>${many(40, (at) => `<tr><td class="blob-code">const anna${at} = "Anna Lindqvist wrote this line by herself, and it is a long line of code indeed";</td></tr>`)}</table>`,
    why: 'no-text',
  },
  'a list of tasks': {
    url: 'https://tasks.example/12',
    body: `<main><h1>Lamp is out</h1>${many(5, (at) => `<label>${at}<select></select></label>`)}
      ${text(3)}<textarea></textarea></main>`,
    why: 'form',
  },
  'results of a search': {
    url: 'https://find.example/search?q=anna',
    body: many(
      10,
      (at) => `<div><h3><a href="/${at}">Anna ${at}</a></h3><span>Anna at the quay …</span></div>`,
    ),
    why: 'no-text',
  },
  'a shop': {
    url: 'https://lamps.example/all',
    body: many(
      20,
      (at) => `<li><h3><a href="/${at}">Lamp ${at}</a></h3><p>12.00, in stock</p></li>`,
    ),
    why: 'no-text',
  },
  'a map': {
    url: 'https://map.example/@1,2',
    body: '<div role="application" aria-label="Map"><canvas></canvas></div>',
    why: 'no-text',
  },
  'a talk between friends': {
    url: 'https://talk.example/room/1',
    body: `<div role="log">${many(12, () => text(1, 'div'))}</div><div role="textbox" contenteditable="true"></div>`,
    why: 'program',
  },
  'a calendar': {
    url: 'https://days.example/week',
    body: `<table role="grid">${many(24, (at) => `<tr><td>${at}.00 Anna</td></tr>`)}</table>`,
    why: 'program',
  },
  'a viewer of a file': {
    url: 'https://files.example/a.pdf',
    body: '<embed type="application/pdf" src="about:blank">',
    why: 'no-text',
  },
  'a page of a film': {
    url: 'https://film.example/watch?v=1',
    body: '<video></video><h1>Anna Lindqvist speaks</h1><div>12 views</div>',
    why: 'no-text',
  },
  'a page of settings': {
    url: 'https://club.example/preferences',
    body: `<main><h1>Preferences</h1>${many(12, (at) => `<div>${field(`Choice ${at}`, 'checkbox')}<p>${SENTENCES[at % 4]}</p></div>`)}</main>`,
    why: 'form',
  },
} as const satisfies Readonly<Record<string, PageOfAKind & { readonly why: string }>>;

/** The source of such a page. */
export function htmlOf({ head = '', body }: PageOfAKind): string {
  return `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;
}
