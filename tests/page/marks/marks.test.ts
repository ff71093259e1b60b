// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../utils/page/marks/mark';
import { createMarks, type Marks } from '../../../utils/page/marks/marks';
import { emptyRegistry, FakeHighlight, markOver, nodeWith, rangeOver, writeBody } from '../page-of';

const starmer = () => markOver('Keir Starmer', { block: 1 });
const trump = () => markOver('Donald Trump', { block: 2 });
const office = () => markOver('the Prime Minister', { block: 3, kind: 'role' });

let registry: HighlightRegistry;
let marks: Marks;
const painted = (name: string) =>
  [...((registry.get(name) ?? []) as Iterable<Range>)].map(String).sort();
const highlight = (name = 'fact-context') => registry.get(name) as Highlight;
const theOne = (name = 'fact-context') => [...highlight(name)][0] as Range;

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  writeBody(
    '<p>Keir Starmer met Donald Trump.</p><p>Then the Prime Minister left.</p><p>Jane Roe</p>',
  );
  registry = emptyRegistry();
  marks = createMarks(registry);
});
afterEach(() => vi.unstubAllGlobals());

describe('marks', () => {
  it('are painted by kind, and found by their text nodes', () => {
    for (const mark of [starmer(), trump(), office()]) marks.add(mark);
    expect(painted('fact-context')).toEqual(['Donald Trump', 'Keir Starmer']);
    expect(painted('fact-context-role')).toEqual(['the Prime Minister']);
    expect(marks.at(nodeWith('Keir')).map(({ id }) => id)).toEqual(['1:0', '2:0']);
    expect(marks.at(nodeWith('Jane'))).toEqual([]);
    expect([...marks.all()].map(({ id }) => id)).toEqual(['1:0', '2:0', '3:0']);
  });

  it('take the place of one with the same id', () => {
    marks.add(starmer());
    marks.add(markOver('Jane Roe', { block: 1 }));
    expect(painted('fact-context')).toEqual(['Jane Roe']);
    expect(marks.at(nodeWith('Keir'))).toEqual([]);
    expect(marks.size).toBe(1);
  });

  it('are gone from paint, nodes and list when one is removed, though its text has moved', () => {
    marks.add(trump());
    const node = nodeWith('Donald');
    node.splitText('Keir Starmer met'.length);
    marks.remove('2:0');
    marks.remove('no such');
    expect(marks.at(node)).toEqual([]);
    expect(painted('fact-context')).toEqual([]);
    expect(marks.get('2:0')).toBeUndefined();
    marks.add(markOver('Jane Roe', { block: 2 }));
    expect(marks.at(node)).toEqual([]);
  });

  it('show one as open above the others, until another is or it goes', () => {
    const mark = starmer();
    marks.add(mark);
    marks.add(trump());
    marks.activate(mark);
    expect(painted('fact-context-active')).toEqual(['Keir Starmer']);
    expect(highlight('fact-context-active').priority).toBeGreaterThan(highlight().priority);
    marks.remove(mark.id);
    expect(painted('fact-context-active')).toEqual([]);
    marks.activate(marks.get('2:0') ?? null);
    expect(painted('fact-context-active')).toEqual(['Donald Trump']);
    marks.activate(null);
    expect(painted('fact-context-active')).toEqual([]);
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
    marks.add(starmer());
    alter();
    expect(marks.standing('1:0')).toBeUndefined();
    expect(marks.get('1:0')).toBeUndefined();
    expect(painted('fact-context')).toEqual([]);
  });

  it('while its text does, wherever that moves and however blank it is inside', () => {
    marks.add(trump());
    const node = nodeWith('Donald');
    node.insertData(0, 'On Friday ');
    node.splitText(node.data.indexOf(' Trump')).insertData(0, '\n  ');
    expect(marks.standing('2:0')?.range.toString()).toBe('Donald\n   Trump');
    expect(marks.standing('no such')).toBeUndefined();
  });

  it('on code inside the name too, which recognition left out', () => {
    writeBody('<p>Keir<script>void 0</script> Starmer</p>');
    const mark = markOver('Keir', { block: 1, text: 'Keir Starmer' });
    mark.range.setEnd(nodeWith('Starmer'), 8);
    marks.add(mark);
    expect(marks.standing('1:0')).toBe(mark);
  });

  it('where it was made, whatever the page does with what is painted', () => {
    marks.add(starmer());
    const range = theOne();
    range.selectNodeContents(nodeWith('Jane'));
    expect(painted('fact-context')).toEqual(['Jane Roe']);
    expect(marks.standing('1:0')?.range.toString()).toBe('Keir Starmer');
    expect(painted('fact-context')).toEqual(['Keir Starmer']);
  });

  it('where it was made, too, when the pointer comes to what the page has moved it over', () => {
    marks.add(starmer());
    marks.add(trump());
    const { range } = marks.get('1:0') as Mark;
    range.setEnd(nodeWith('Donald'), 29);
    range.setStart(nodeWith('Donald'), 17);
    expect(String(range)).toBe('Donald Trump');
    expect(marks.at(nodeWith('Donald')).map((mark) => String(mark.range))).toEqual([
      'Keir Starmer',
      'Donald Trump',
    ]);
  });

  it('where its text has moved to, from where the page cannot move it either', () => {
    marks.add(trump());
    const node = nodeWith('Donald');
    node.insertData(0, 'On Friday ');
    expect(marks.standing('2:0')).toBeDefined();
    theOne().selectNodeContents(nodeWith('Jane'));
    expect(marks.standing('2:0')?.range.toString()).toBe('Donald Trump');
    expect(marks.standing('2:0')?.range.startContainer).toBe(node);
  });
});

describe('marks are painted anew', () => {
  const meddle: Readonly<Record<string, () => void>> = {
    'the registry is cleared': () => registry.clear(),
    'a highlight is deleted': () => registry.delete('fact-context'),
    'a highlight is replaced': () => registry.set('fact-context', new Highlight()),
    'the ranges are taken out': () => highlight().clear(),
    'one range is taken out': () => highlight().delete(theOne()),
    'a range is added': () => highlight().add(rangeOver('Jane Roe')),
    'one range is exchanged': () => {
      highlight().delete(theOne());
      highlight().add(rangeOver('Jane Roe'));
    },
    'a range is moved': () => theOne().selectNodeContents(nodeWith('Jane')),
    'a range is shortened': () => theOne().setEnd(theOne().endContainer, 4),
    'a range is collapsed': () => theOne().collapse(),
    'a range is taken to another document': () =>
      theOne().selectNode(document.implementation.createHTMLDocument().body),
    'the open one is taken out': () => highlight('fact-context-active').clear(),
    'an office is taken out': () => highlight('fact-context-role').clear(),
  };

  it.each(Object.entries(meddle))('after %s', (_, spoil) => {
    for (const mark of [starmer(), trump(), office()]) marks.add(mark);
    marks.activate(marks.get('1:0') ?? null);
    const whole = () => ['fact-context', 'fact-context-role', 'fact-context-active'].map(painted);
    const before = whole();
    spoil();
    expect(whole()).not.toEqual(before);

    marks.repair();

    expect(whole()).toEqual(before);
  });

  it('with their order above each other', () => {
    highlight('fact-context-active').priority = -5;
    highlight().priority = 9;
    marks.repair();
    expect([highlight('fact-context-active').priority, highlight().priority]).toEqual([1, 0]);
  });

  it('and left as they are where nothing is wrong', () => {
    marks.add(starmer());
    const [set, clear] = [vi.spyOn(registry, 'set'), vi.spyOn(highlight(), 'clear')];
    marks.repair();
    expect(set).not.toHaveBeenCalled();
    expect(clear).not.toHaveBeenCalled();
  });

  it('no more once they are cleared, which leaves a newer copy’s alone', () => {
    marks.add(starmer());
    const newer = new Highlight();
    registry.set('fact-context-role', newer);
    marks.clear();
    marks.repair();
    expect([...registry.keys()]).toEqual(['fact-context-role']);
    expect(registry.get('fact-context-role')).toBe(newer);
    expect(marks.size).toBe(0);
  });
});
