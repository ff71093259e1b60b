import { outerElementOf, scrollIntoView } from '../../article/dom/read-node';
import type { CardWays } from '../../card/session';
import type { CardView } from '../card/card-view';
import type { Mark } from '../marks/mark';
import type { Marks } from '../marks/marks';
import { createSessionDriver, type SessionDriver } from './session-driver';

/** The marks and the view that the page's one card session works on. */
export interface PageSessionOptions {
  readonly marks: Marks;
  readonly view: CardView;
  /** How cards open and where they stand now; absent: as usual. */
  readonly ways?: () => CardWays;
  /** Whether the reader wants to come upon a mark; absent: upon every one. */
  readonly isWanted?: (mark: Mark) => boolean;
}

/** The page's card session, with the ways to it that are not the pointer's. */
export interface PageSession extends SessionDriver {
  /** Scrolls to the person's mention after `after` (or the first) and shows the card there. */
  goTo(personId: string, after?: string): boolean;
  /**
   * The same for the next marked name, whoever it is. After the last one the card closes; then the
   * first is next.
   */
  goToNext(): boolean;
  /** The person's next mention after the one shown, or (-1) the one before it. */
  goOn(personId: string, way?: 1 | -1): boolean;
  /** Marks have been put: one whose text was just being written anew when its card was due may stand again. */
  renewed(): void;
}

/** Starts with no card. */
export function createPageSession(options: PageSessionOptions): PageSession {
  const { marks, view, ways, isWanted = () => true } = options;
  let lastShown: string | undefined;
  /** The mark that did not stand when its card was due, until the reader does something else. */
  let missed: { type: 'click' | 'touch'; mark: string } | null = null;

  const driver = createSessionDriver({
    ...(ways && { ways }),
    prepare: (id) => {
      const mark = marks.standing(id);
      if (!mark) return driver.dispatch({ type: 'dismiss' });
      view.prepare(mark);
    },
    open: (id, held, touched) => {
      const mark = marks.standing(id);
      if (!mark) {
        if (!held || touched) missed = { type: touched ? 'touch' : 'click', mark: id };
        return driver.dispatch({ type: 'dismiss' });
      }
      lastShown = id;
      view.show(mark, held, touched);
    },
    close: view.hide,
  });
  const show = (mark: Mark | undefined): boolean => {
    missed = null;
    if (!mark) return false;
    const around = outerElementOf(mark.range.startContainer);
    if (around) scrollIntoView(around, { block: 'center' });
    driver.dispatch({ type: 'show', mark: mark.id });
    return true;
  };
  const goTo: PageSession['goTo'] = (personId, after) => {
    return goFrom(personId, around(inOrder(marks), after));
  };
  const goFrom = (personId: string, { before, behind }: ReturnType<typeof around>): boolean => {
    const ofPerson = [...behind, ...before].filter(
      ({ id, mention }) => mention.personId === personId && marks.standing(id) !== undefined,
    );
    // Whom the reader asks for is shown, if need be where nobody is otherwise.
    return show(ofPerson.find(isWanted) ?? ofPerson[0]);
  };
  const goToNext: PageSession['goToNext'] = () => {
    const { before, behind } = around(inOrder(marks), lastShown);
    const stands = (mark: Mark) => isWanted(mark) && marks.standing(mark.id) !== undefined;
    const next = behind.find(stands);
    if (next || driver.state.phase !== 'open') return show(next ?? before.find(stands));
    driver.dispatch({ type: 'dismiss' });
    return false;
  };

  return {
    dispatch(event) {
      missed = null;
      driver.dispatch(event);
    },
    renewed() {
      if (!missed || !marks.standing(missed.mark)) return;
      driver.dispatch(missed);
      missed = null;
    },
    stop: driver.stop,
    get state() {
      return driver.state;
    },
    goTo,
    goToNext,
    goOn(personId, way = 1) {
      const all = way === 1 ? inOrder(marks) : inOrder(marks).toReversed();
      return goFrom(personId, around(all, lastShown));
    },
  };
}

function inOrder(marks: Marks): Mark[] {
  return [...marks.all()].sort(
    (a, b) => a.mention.block - b.mention.block || a.mention.start - b.mention.start,
  );
}

/** The marks up to the one named and those behind it; all are behind one that is not there. */
function around(marks: readonly Mark[], after: string | undefined) {
  const from = marks.findIndex(({ id }) => id === after) + 1;
  return { before: marks.slice(0, from), behind: marks.slice(from) };
}
