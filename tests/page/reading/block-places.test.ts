// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../utils/article/blocks/page-block';
import { readBlocks } from '../../../utils/article/blocks/read-blocks';
import { placesOf } from '../../../utils/page/reading/block-places';

function sectionsIn(html: string): (readonly [text: string, section: number])[] {
  document.body.innerHTML = html;
  const blocks = [...readBlocks(document.body)].filter((one): one is PageBlock => one !== null);
  const places = placesOf(blocks.entries());
  return blocks.map(({ text }, index) => [text, places.get(index)?.section ?? -1]);
}

describe('the sections of an article', () => {
  it('go from heading to heading, which they begin with', () => {
    expect(
      sectionsIn('<p>a</p><h1>b</h1><p>c</p><p>d</p><h3><a href="#">e</a></h3><ul><li>f</ul>'),
    ).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 1],
      ['e', 2],
      ['f', 2],
    ]);
  });

  it.each([
    ['headings by role alone', '<div role="heading">b</div>'],
    ['boxes in headings', '<h2><div>b</div></h2>'],
    ['headings in links', '<a href="#"><h2>b</h2></a>'],
  ])('begin with %s', (_, heading) => {
    expect(sectionsIn(`<p>a</p>${heading}<p>c</p>`).map(([, section]) => section)).toEqual([
      0, 1, 1,
    ]);
  });

  it('are not two where a heading is broken', () => {
    const sections = sectionsIn('<h2>b<br><br>c</h2><p>d</p>').map(([, section]) => section);
    expect(sections).toEqual([1, 1, 1]);
  });
});
