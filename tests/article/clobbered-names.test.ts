import { describe, expect, it } from 'vitest';
import { isForbiddenPlace } from '../../utils/article/blocks/element-handling';
import { readPage } from '../../utils/article/read-facts';
import { clobber, DOCUMENT_NAMES, FORM_NAMES } from '../support/clobber';
import { documentOf } from './pages';

const TODAY = '2025-01-15';
const URL = 'https://news.example/politics/a-title';

/** An article with whatever reading looks at; `fields` and `around` are the page's own names. */
const pageWith = ({ fields = '', around = '' } = {}): string => `<!doctype html>
<html lang="en-GB"><head>
<title>Harris and Starmer meet in London | The Example</title>
<meta property="og:title" content="Harris and Starmer meet in London">
<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-09-28"}</script>
</head><body>${around}<div class="page">${fields}
<header><h1>Harris and Starmer meet in <i>London</i></h1>
<p class="byline-date">Published on 26 September 2024</p></header>
<article><p>Kamala <b>Harris</b> met Sir Keir <code>x</code> Starmer in London on Thursday, and
both spoke for an hour before they went to see what was left of the morning’s rain.<sup>1</sup></p>
<ul><li>One thing was agreed<br>and another was not</ul>
<p>Nobody else was in the room, apart from a <a href="/">clerk</a> and two interpreters, who said
afterwards that they had seen worse meetings, and had also seen better ones than this.</p>
<nav>Elsewhere</nav><time datetime="2024-09-26">26 September 2024</time>
<p>There will be another meeting in the spring, if both of them are still in office by then, and
if the roof has been mended: it has leaked since the days of <slot>Gordon Brown</slot>.</p></article>
</div></body></html>`;

/** The same text, all of it in a form that has a field of this name. */
function formAround(name: string): string {
  const page = pageWith({ fields: fieldNamed(name) });
  return page
    .replace('<div class="page">', '<form class="page">')
    .replace('</div></body>', '</form></body>');
}

/** The same text in a form that is the article itself, after one that is passed by. */
function formsWithin(name: string): string {
  const form = `<form>${fieldNamed(name)}<button>Go</button></form>`;
  return pageWith()
    .replace('<article>', `<form id="text">${fieldNamed(name)}`)
    .replace('</article>', '</form>')
    .replace('</header>', `</header>${form}`);
}

function fieldNamed(name: string): string {
  return `<input type="hidden" name="${name}">`;
}

const plain = readPage(documentOf(pageWith()), URL, TODAY);

it('the page without a form has a day, a title and all its text', () => {
  expect(plain).toMatchObject({ published: '2024-09-26', isArticle: true, language: 'en-GB' });
  expect(plain.title).toBe('Harris and Starmer meet in London');
  expect(plain.blocks).toHaveLength(6);
  expect(FORM_NAMES).toEqual(
    expect.arrayContaining(['parentNode', 'parentElement', 'getAttribute', 'children', 'closest']),
  );
  expect(DOCUMENT_NAMES).toEqual(expect.arrayContaining(['querySelectorAll', 'title', 'body']));
});

describe('a page in a form reads as it does without, and its fields are not asked, with one named', () => {
  it.each(FORM_NAMES)('%s', (name) => {
    const document = documentOf(formAround(name));
    const { reads } = clobber(document);
    expect(readPage(document, URL, TODAY)).toEqual(plain);
    expect(reads()).toBe(0);
  });
});

describe('a page whose text is a form’s reads as in an element without names, with a field named', () => {
  const page = pageWith().replace('<article>', '<div>').replace('</article>', '</div>');
  const expected = readPage(documentOf(page), URL, TODAY);
  it.each(FORM_NAMES)('%s', (name) => {
    const document = documentOf(formsWithin(name));
    const { reads } = clobber(document);
    expect(readPage(document, URL, TODAY)).toEqual(expected);
    expect(reads()).toBe(0);
  });
});

describe('a page reads as it does without a picture named', () => {
  it.each(DOCUMENT_NAMES)('%s', (name) => {
    const document = documentOf(pageWith({ around: `<img name="${name}" alt="">` }));
    const { reads } = clobber(document);
    expect(readPage(document, URL, TODAY)).toEqual(plain);
    expect(reads()).toBe(0);
  });
});

it('whoever asks whether a place may be touched is answered too', () => {
  for (const name of FORM_NAMES) {
    const document = documentOf(formAround(name));
    const [clerk, elsewhere] = ['a', 'nav'].map(
      (selector) => document.querySelector(selector) as Element,
    ) as [Element, Element];
    elsewhere.setAttribute('contenteditable', '');
    const { reads } = clobber(document);
    expect([clerk, elsewhere].map(isForbiddenPlace)).toEqual([false, true]);
    expect(reads()).toBe(0);
  }
});
