import { vi } from 'vitest';

/** A set of ranges, which is all that is asked of a custom highlight where nothing is painted. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

/** Gives a test's own document a registry of custom highlights, which jsdom has not. */
export function fakeHighlights(): void {
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: new Map<string, FakeHighlight>() });
}

/** The texts of the marked names; null where the registry holds no such highlight. */
export function markedNames(): readonly string[] | null {
  const marked = CSS.highlights.get('fact-context') as Iterable<Range> | undefined;
  return marked ? [...marked].map((range) => range.toString()) : null;
}
