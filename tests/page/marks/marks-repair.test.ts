// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { nodeWith, rangeOver } from '../page-of';
import { markedPage, office, starmer, trump } from './marked-page';

const page = markedPage();

describe('marks are painted anew', () => {
  const meddle: Readonly<Record<string, () => void>> = {
    'the registry is cleared': () => page.registry.clear(),
    'a highlight is deleted': () => page.registry.delete('fact-context'),
    'a highlight is replaced': () => page.registry.set('fact-context', new Highlight()),
    'the ranges are taken out': () => page.highlight().clear(),
    'one range is taken out': () => page.highlight().delete(page.theOne()),
    'a range is added': () => page.highlight().add(rangeOver('Jane Roe')),
    'one range is exchanged': () => {
      page.highlight().delete(page.theOne());
      page.highlight().add(rangeOver('Jane Roe'));
    },
    'a range is moved': () => page.theOne().selectNodeContents(nodeWith('Jane')),
    'a range is shortened': () => page.theOne().setEnd(page.theOne().endContainer, 4),
    'a range is collapsed': () => page.theOne().collapse(),
    'a range is taken to another document': () =>
      page.theOne().selectNode(document.implementation.createHTMLDocument().body),
    'the open one is taken out': () => page.highlight('fact-context-active').clear(),
    'an office is taken out': () => page.highlight('fact-context-role').clear(),
  };

  it.each(Object.entries(meddle))('after %s', (_, spoil) => {
    for (const mark of [starmer(), trump(), office()]) page.marks.add(mark);
    page.marks.activate(page.marks.get('1:0') ?? null);
    const whole = () =>
      ['fact-context', 'fact-context-role', 'fact-context-active'].map(page.painted);
    const before = whole();
    spoil();
    expect(whole()).not.toEqual(before);

    page.marks.repair();

    expect(whole()).toEqual(before);
  });

  it('with their order above each other', () => {
    page.highlight('fact-context-active').priority = -5;
    page.highlight().priority = 9;
    page.marks.repair();
    expect([page.highlight('fact-context-active').priority, page.highlight().priority]).toEqual([
      1, 0,
    ]);
  });

  it('and left as they are where nothing is wrong', () => {
    page.marks.add(starmer());
    const [set, clear] = [vi.spyOn(page.registry, 'set'), vi.spyOn(page.highlight(), 'clear')];
    page.marks.repair();
    expect(set).not.toHaveBeenCalled();
    expect(clear).not.toHaveBeenCalled();
  });

  it('no more once they are cleared, which leaves a newer copy’s alone', () => {
    page.marks.add(starmer());
    const newer = new Highlight();
    page.registry.set('fact-context-role', newer);
    page.marks.clear();
    page.marks.repair();
    expect([...page.registry.keys()]).toEqual(['fact-context-role']);
    expect(page.registry.get('fact-context-role')).toBe(newer);
    expect(page.marks.size).toBe(0);
  });
});
