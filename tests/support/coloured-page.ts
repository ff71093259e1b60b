import { contrastOf, rgbOf } from './contrast';

/** Least contrast of text that can be read (WCAG AA): what is paler cannot have a line of 3:1 under it. */
const READABLE = 4.5;

/** Text of news pages: their blacks, greys, links, warnings. */
const TEXTS = ['#111', '#666', '#d9dce0', '#fff', '#0645ad', '#8ab4f8', '#b00020', '#ffd400'];
const GROUNDS = ['#fff', '#fff1c9', '#767676', '#5b1636', '#121416'];

/** A check pattern, as a picture behind a caption; both of its colours are dark. */
const PICTURE = `url("data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><path fill="#31566b" d="M0 0h24v24H0z"/><path fill="#15212b" d="M0 0h12v12H0zM12 12h12v12H12z"/></svg>`,
)}")`.replaceAll('"', '&quot;');

const NAME = 'Sir Keir Starmer';
const OFFICE = 'the Prime Minister';

/** One paragraph of the page: a name and an office that stands for somebody, in one colour. */
interface Cell {
  /** Its look, in words. */
  readonly look: string;
  /** Declarations of its paragraph. */
  readonly style: string;
  /** A paragraph where it is left out. */
  readonly element?: 'h2';
  /** Both are put into its text as they are here. */
  readonly name?: string;
  readonly office?: string;
}

const link = (style = '', href = '/elsewhere') => ({
  name: `<a href="${href}" style="${style}">${NAME}</a>`,
  office: `<a href="${href}" style="${style}">${OFFICE}</a>`,
});

const LIGHT = 'background:#fff;color:#111';

/** Pages do more than set a colour. */
const SPECIAL: readonly Cell[] = [
  { look: 'the page’s own', style: '' },
  { look: 'a link', style: LIGHT, ...link('color:#0645ad') },
  { look: 'a link not visited', style: `${LIGHT};color-scheme:light`, ...link() },
  { look: 'a link visited', style: `${LIGHT};color-scheme:light`, ...link('', '') },
  { look: 'a link without a line', style: LIGHT, ...link('color:#0645ad;text-decoration:none') },
  {
    look: 'a link with a low, thick line',
    style: LIGHT,
    ...link('color:#0645ad;text-decoration-thickness:2px;text-underline-offset:0.15em'),
  },
  {
    look: 'a link of nested elements',
    style: 'background:#121416;color:#999',
    name: `<a href="/elsewhere" style="color:#8ab4f8"><b><i>${NAME}</i></b></a>`,
    office: `<a href="/elsewhere" style="color:#8ab4f8"><b><i>${OFFICE}</i></b></a>`,
  },
  {
    look: 'nested elements of other colours',
    style: 'background:#333;color:#333',
    name: '<span style="color:#ffd400">Sir <b style="color:#8ab4f8">Keir</b> Starmer</span>',
    office: '<span style="color:#fff">the <b style="color:#ffd400">Prime</b> Minister</span>',
  },
  {
    look: 'over a gradient',
    style: 'background:linear-gradient(90deg,#31566b,#121416);color:#fff',
  },
  { look: 'over a picture', style: `background:${PICTURE};color:#fff` },
  { look: 'half seen through', style: 'background:#fff;color:#000;opacity:0.6' },
  { look: 'inverted', style: `${LIGHT};filter:invert(1)` },
  {
    look: 'the system’s dark colours',
    style: 'color-scheme:dark;background:Canvas;color:CanvasText',
  },
  {
    look: 'the system’s light colours',
    style: 'color-scheme:light;background:Canvas;color:CanvasText',
  },
  {
    look: 'colours of another space',
    style: 'background:oklch(0.25 0.08 260);color:oklch(0.9 0.1 90)',
  },
  {
    look: 'Arabic',
    style: LIGHT,
    name: `<span lang="ar">${NAME}</span>`,
    office: `<span lang="ar">${OFFICE}</span>`,
  },
  { look: 'a headline', style: `${LIGHT};font:700 30px/34px Georgia,serif;grid-column:1/-1` },
  { look: 'a caption', style: 'background:#fff;color:#444;font:12px/16px sans-serif' },
  {
    look: 'a tile that cuts off what overflows',
    style: `${LIGHT};padding:0;line-height:1.25;overflow:hidden`,
  },
  {
    look: 'a tile of a link that cuts off what overflows',
    element: 'h2',
    style: `${LIGHT};padding:0;line-height:1.3;overflow:hidden`,
    ...link('color:#111;text-decoration:none'),
  },
];

const PLAIN: readonly Cell[] = GROUNDS.flatMap((ground) =>
  TEXTS.filter((text) => contrastOf(rgbOf(text), rgbOf(ground)) >= READABLE).map((text) => ({
    look: `${text} on ${ground}`,
    style: `background:${ground};color:${text}`,
  })),
);

/** The looks of the page's paragraphs, in order. */
export const LOOKS: readonly string[] = [...SPECIAL, ...PLAIN].map(({ look }) => look);

/** What the page's own body looks like. */
export const BODIES = {
  light: LIGHT,
  dark: 'background:#121416;color:#d9dce0',
} as const;
export type BodyName = keyof typeof BODIES;

/** An article whose every paragraph has colours of its own, each with one name and one office. */
export function colouredPage(body: BodyName): string {
  const paragraphs = [...SPECIAL, ...PLAIN].map(
    ({ style, element = 'p', name = NAME, office = OFFICE }) =>
      `<${element} style="${style}">${name} wrote at noon, and ${office} read it.</${element}>`,
  );
  return `<!doctype html><html lang="en" style="color-scheme:${body}"><head><meta charset="utf-8">
<title>Letters in colour</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="2024-09-26"><style>
body { margin: 8px; font: 17px/1.5 Georgia, serif; ${BODIES[body]} }
article { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 12px; }
p, h2 { margin: 0; padding: 2px 6px; align-self: start; font: inherit; }
</style></head><body><article><h1>Letters in colour</h1><p>Letters were sent.</p>
${paragraphs.join('\n')}</article></body></html>`;
}
