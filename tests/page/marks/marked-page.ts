import { afterEach, beforeEach, vi } from 'vitest';
import { createMarks, type Marks } from '../../../utils/page/marks/marks';
import { emptyRegistry, FakeHighlight, markOver, writeBody } from '../page-of';

/** Two names of the page, and an office. */
export const starmer = () => markOver('Keir Starmer', { block: 1 });
export const trump = () => markOver('Donald Trump', { block: 2 });
export const office = () => markOver('the Prime Minister', { block: 3, kind: 'role' });

/** A page with marks, and what of them is painted. */
export interface MarkedPage {
  registry: HighlightRegistry;
  marks: Marks;
  /** The texts a highlight is over. */
  painted(name: string): string[];
  highlight(name?: string): Highlight;
  /** The first range of a highlight. */
  theOne(name?: string): Range;
}

/** Makes a fresh page, without any mark, before each test of the file. */
export function markedPage(): MarkedPage {
  const highlight = (name = 'fact-context') => page.registry.get(name) as Highlight;
  const page = {
    painted: (name) => [...((page.registry.get(name) ?? []) as Iterable<Range>)].map(String).sort(),
    highlight,
    theOne: (name) => [...highlight(name)][0] as Range,
  } as MarkedPage;
  beforeEach(() => {
    vi.stubGlobal('Highlight', FakeHighlight);
    writeBody(
      '<p>Keir Starmer met Donald Trump.</p><p>Then the Prime Minister left.</p><p>Jane Roe</p>',
    );
    page.registry = emptyRegistry();
    page.marks = createMarks(page.registry);
  });
  afterEach(() => vi.unstubAllGlobals());
  return page;
}
