// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../utils/page/marks/mark';
import { markOver, nodeWith, writeBody } from '../page-of';
import { markedPage, office, starmer, trump } from './marked-page';

const page = markedPage();

/** A mark from the start of one text node to the end of another. */
const overNodes = (): Mark => {
  const mark = markOver('Keir', { block: 1, text: 'Keir Rodney Starmer' });
  mark.range.setEnd(nodeWith('Starmer'), 'Starmer'.length);
  return mark;
};

describe('marks', () => {
  it('are painted by kind, and found by their text nodes', () => {
    for (const mark of [starmer(), trump(), office()]) page.marks.add(mark);
    expect(page.painted('fact-context')).toEqual(['Donald Trump', 'Keir Starmer']);
    expect(page.painted('fact-context-role')).toEqual(['the Prime Minister']);
    expect(page.marks.at(nodeWith('Keir')).map(({ id }) => id)).toEqual(['1:0', '2:0']);
    expect(page.marks.at(nodeWith('Jane'))).toEqual([]);
    expect([...page.marks.all()].map(({ id }) => id)).toEqual(['1:0', '2:0', '3:0']);
  });

  it('take the place of one with the same id', () => {
    page.marks.add(starmer());
    page.marks.add(markOver('Jane Roe', { block: 1 }));
    expect(page.painted('fact-context')).toEqual(['Jane Roe']);
    expect(page.marks.at(nodeWith('Keir'))).toEqual([]);
    expect(page.marks.size).toBe(1);
  });

  it('are gone from paint, nodes and list when one is removed, though its text has moved', () => {
    page.marks.add(trump());
    const node = nodeWith('Donald');
    node.splitText('Keir Starmer met'.length);
    page.marks.remove('2:0');
    page.marks.remove('no such');
    expect(page.marks.at(node)).toEqual([]);
    expect(page.painted('fact-context')).toEqual([]);
    expect(page.marks.get('2:0')).toBeUndefined();
    page.marks.add(markOver('Jane Roe', { block: 2 }));
    expect(page.marks.at(node)).toEqual([]);
  });

  it('over several text nodes are found by each, and by none before or after', () => {
    writeBody('<p>So <b>Keir</b><i> Rodney </i><u>Starmer</u> left</p>');
    page.marks.add(overNodes());
    const found = ['So', 'Keir', 'Rodney', 'Starmer', 'left'].filter(
      (words) => page.marks.at(nodeWith(words)).length > 0,
    );
    expect(found).toEqual(['Keir', 'Rodney', 'Starmer']);
  });

  it('show one as open above the others, until another is or it goes', () => {
    const mark = starmer();
    page.marks.add(mark);
    page.marks.add(trump());
    page.marks.activate(mark);
    expect(page.painted('fact-context-active')).toEqual(['Keir Starmer']);
    expect(page.highlight('fact-context-active').priority).toBeGreaterThan(
      page.highlight().priority,
    );
    page.marks.remove('2:0');
    expect(page.painted('fact-context-active')).toEqual(['Keir Starmer']);
    page.marks.remove(mark.id);
    expect(page.painted('fact-context-active')).toEqual([]);
    page.marks.repair();
    expect(page.painted('fact-context-active')).toEqual([]);
    page.marks.add(trump());
    page.marks.activate(page.marks.get('2:0') ?? null);
    expect(page.painted('fact-context-active')).toEqual(['Donald Trump']);
    page.marks.activate(null);
    expect(page.painted('fact-context-active')).toEqual([]);
  });
});

describe('a mark stands', () => {
  const change: Readonly<Record<string, () => void>> = {
    'its text is another': () => nodeWith('Keir').replaceData(0, 12, 'Donald Trump'),
    'a letter of it is another': () => nodeWith('Keir').replaceData(1, 1, 'x'),
    'its text is shorter': () => {
      nodeWith('Keir').data = 'K';
    },
    'something is put into it': () => nodeWith('Keir').insertData(4, ' Not'),
    'its node is gone': () => nodeWith('Keir').remove(),
    'its paragraph is gone': () => document.querySelector('p')?.remove(),
  };

  it.each(Object.entries(change))('no longer where %s, and is taken away', (_, alter) => {
    page.marks.add(starmer());
    alter();
    expect(page.marks.standing('1:0')).toBeUndefined();
    expect(page.marks.get('1:0')).toBeUndefined();
    expect(page.painted('fact-context')).toEqual([]);
  });

  it('while its text does, wherever that moves and however blank it is inside', () => {
    page.marks.add(trump());
    const node = nodeWith('Donald');
    node.insertData(0, 'On Friday ');
    node.splitText(node.data.indexOf(' Trump')).insertData(0, '\n  ');
    expect(page.marks.standing('2:0')?.range.toString()).toBe('Donald\n   Trump');
    expect(page.marks.standing('no such')).toBeUndefined();
  });

  it('on code inside the name too, which recognition left out', () => {
    writeBody('<p>Keir<script>void 0</script> Starmer</p>');
    const mark = markOver('Keir', { block: 1, text: 'Keir Starmer' });
    mark.range.setEnd(nodeWith('Starmer'), 8);
    page.marks.add(mark);
    expect(page.marks.standing('1:0')).toBe(mark);
  });

  it('no longer where its first text is shorter, though its last stands and the page has moved it', () => {
    writeBody('<p>So said Keir<i> Rodney </i><u>Starmer</u></p><p>Jane Roe</p>');
    page.marks.add(overNodes());
    const first = nodeWith('Keir');
    page.theOne().selectNodeContents(nodeWith('Jane'));
    first.data = 'K';
    expect(page.marks.standing('1:0')).toBeUndefined();
  });

  it('where it was made, whatever the page does with what is painted', () => {
    page.marks.add(starmer());
    const range = page.theOne();
    range.selectNodeContents(nodeWith('Jane'));
    expect(page.painted('fact-context')).toEqual(['Jane Roe']);
    expect(page.marks.standing('1:0')?.range.toString()).toBe('Keir Starmer');
    expect(page.painted('fact-context')).toEqual(['Keir Starmer']);
  });

  it('where it was made, too, when the pointer comes to what the page has moved it over', () => {
    page.marks.add(starmer());
    page.marks.add(trump());
    const { range } = page.marks.get('1:0') as Mark;
    range.setEnd(nodeWith('Donald'), 29);
    range.setStart(nodeWith('Donald'), 17);
    expect(String(range)).toBe('Donald Trump');
    expect(page.marks.at(nodeWith('Donald')).map((mark) => String(mark.range))).toEqual([
      'Keir Starmer',
      'Donald Trump',
    ]);
  });

  it('where its text has moved to, from where the page cannot move it either', () => {
    page.marks.add(trump());
    const node = nodeWith('Donald');
    node.insertData(0, 'On Friday ');
    expect(page.marks.standing('2:0')).toBeDefined();
    page.theOne().selectNodeContents(nodeWith('Jane'));
    expect(page.marks.standing('2:0')?.range.toString()).toBe('Donald Trump');
    expect(page.marks.standing('2:0')?.range.startContainer).toBe(node);
  });
});
