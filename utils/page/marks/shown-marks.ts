import type { Mark } from './mark';
import { type MarkChoice, type MarkPlan, planMarks } from './mark-plan';
import type { Marks } from './marks';
import { isInHeading, isInLink } from './surroundings';

/** Where an article's block stands now. */
export interface BlockPlace {
  readonly order: number;
  readonly section: number;
}

/** The marks, what the reader chose of them, and where the article's blocks stand. */
export interface ShownMarksOptions {
  readonly marks: Marks;
  readonly choice: () => MarkChoice;
  readonly places: () => ReadonlyMap<number, BlockPlace>;
}

/** Which of the marks are seen and found, as the reader chose. */
export interface ShownMarks {
  /** Decides and paints anew. */
  refresh(): void;
  /** Shows all marks while the reader holds the key, where they are not seen otherwise. */
  hold(isHeld: boolean): void;
  /** Whether the pointer finds a mark: also one that repeats a name and is not painted. */
  isFound(mark: Mark): boolean;
  /** Whether the reader wants to come upon a mark: one that is not seen may be. */
  isWanted(mark: Mark): boolean;
}

const NOTHING: MarkPlan = { paintOf: () => null, isLeftOut: () => false };

/** Starts with no mark decided on, so that none is painted which is not to be. */
export function createShownMarks({ marks, choice, places }: ShownMarksOptions): ShownMarks {
  const around = new WeakMap<Mark, { inHeading: boolean; inLink: boolean }>();
  let plan = NOTHING;
  let isHeld = false;

  const surroundingsOf = (mark: Mark) => {
    const before = around.get(mark);
    if (before) return before;
    const node = marks.nodeOf(mark);
    const known = { inHeading: isInHeading(node), inLink: isInLink(node) };
    around.set(mark, known);
    return known;
  };
  const isHidden = () => choice().repeats === 'key' && !isHeld;
  const paint = (): void => marks.paint(isHidden() ? NOTHING.paintOf : plan.paintOf);

  marks.paint(NOTHING.paintOf);
  return {
    refresh() {
      const blocks = places();
      const set = [...marks.all()].map((mark) => {
        const { order, section } = blocks.get(mark.mention.block) ?? { order: 0, section: 0 };
        return { mention: mark.mention, order, section, ...surroundingsOf(mark) };
      });
      plan = planMarks(set, choice());
      paint();
    },
    hold(isHeldNow) {
      isHeld = isHeldNow;
      if (choice().repeats === 'key') paint();
    },
    isFound: ({ mention }) => !isHidden() && !plan.isLeftOut(mention),
    isWanted: ({ mention }) => !plan.isLeftOut(mention),
  };
}
