import { CARD_TIMINGS } from './hover-timings';

/**
 * The life of the one card, as values: what happened goes in, what is to be shown comes out. Times
 * are milliseconds of one clock; marks are named by their ids.
 *
 *   idle ──over a mark──▶ waiting ──rested long enough──▶ open ──away long enough──▶ idle
 *     ▲                     │ away, scroll                 │ Esc, press elsewhere
 *     └─────────────────────┴──────────────────────────────┘
 *
 * A click on a mark, or a command, opens from any phase at once. Where the reader wants clicks alone,
 * a mark the pointer rests on is as if there were none, but for the one whose card is open.
 */
export type Session =
  | { readonly phase: 'idle'; readonly closedAt: number; readonly scrolledAt: number }
  | (Waiting & { readonly phase: 'waiting'; readonly scrolledAt: number })
  | {
      readonly phase: 'open';
      readonly mark: string;
      /** Opened by a command, a list or a finger: the pointer's absence does not close it. */
      readonly held: boolean;
      /** Opened by a finger or pen. */
      readonly touched: boolean;
      /** When it closes; null while the pointer is on the name or the card. */
      readonly closesAt: number | null;
      /** Another mark the pointer rests on meanwhile. */
      readonly next: Waiting | null;
      readonly scrolledAt: number;
    };

/** A mark the pointer rests on, and when its card opens. */
export interface Waiting {
  readonly mark: string;
  readonly opensAt: number;
  readonly x: number;
  readonly y: number;
}

/**
 * An event of the card's life. `over-mark`, `over-card` and `away` come from real pointer movement only; `press`
 * and `click` are a pointer's button on a mark that is part of no link or control, down and done; `touch` is a
 * finger's or pen's way to open it: a tap, or a long press.
 */
export type SessionEvent =
  | {
      readonly type: 'over-mark';
      readonly mark: string;
      readonly x: number;
      readonly y: number;
      readonly at: number;
    }
  | { readonly type: 'over-card' | 'away' | 'scroll' | 'dismiss' | 'tick'; readonly at: number }
  | {
      readonly type: 'press' | 'click' | 'touch' | 'show';
      readonly mark: string;
      readonly at: number;
    };

/** Nothing shown, nothing waiting. */
export const IDLE: Session = {
  phase: 'idle',
  closedAt: Number.NEGATIVE_INFINITY,
  scrolledAt: Number.NEGATIVE_INFINITY,
};

/** How long a rest on a mark opens its card, in milliseconds; null: a rest opens none. */
export type OpensAfter = number | null;

/** How cards open and where they stand, as the reader and the window have it. */
export interface CardWays {
  readonly opensAfter: OpensAfter;
  /** Whether a card the pointer opens stands at the window's lower edge, away from its name. */
  readonly isSheet: boolean;
}

const USUAL: CardWays = { opensAfter: CARD_TIMINGS.openAfterMs, isSheet: false };

/** The next state. */
export function nextSession(
  state: Session,
  event: SessionEvent,
  { opensAfter, isSheet }: CardWays = USUAL,
): Session {
  switch (event.type) {
    case 'over-mark':
      if (isOpenOn(state, event.mark)) return stay(state);
      return opensAfter === null
        ? away(state, event.at, isSheet)
        : overMark(state, event, opensAfter, isSheet);
    case 'over-card':
      return state.phase === 'open' ? stay(state) : state;
    case 'away':
      return away(state, event.at, isSheet);
    case 'scroll':
      return scrolled(state, event.at);
    case 'dismiss':
      return dismissed(state, event.at);
    case 'press':
      return isOpenOn(state, event.mark) ? stay(state) : dismissed(state, event.at);
    case 'click':
      return isOpenOn(state, event.mark) ? stay(state) : open(state, event.mark);
    case 'touch':
      return isOpenOn(state, event.mark)
        ? { ...state, ...LET_BE, held: true }
        : { ...open(state, event.mark), held: true, touched: true };
    case 'show':
      return { ...open(state, event.mark), held: true };
    case 'tick':
      return tick(state, event.at);
  }
}

/** When the state changes by itself, or null: the one timer to set. */
export function nextDeadline(state: Session): number | null {
  if (state.phase === 'waiting') return state.opensAt;
  if (state.phase === 'idle') return null;
  const deadlines = [state.closesAt, state.next?.opensAt].filter((time) => time != null);
  return deadlines.length > 0 ? Math.min(...deadlines) : null;
}

type OverMark = Extract<SessionEvent, { type: 'over-mark' }>;

type Open = Session & { phase: 'open' };

function isOpenOn(state: Session, mark: string): state is Open {
  return state.phase === 'open' && state.mark === mark;
}

const LET_BE = { closesAt: null, next: null } as const;

function stay(state: Open): Session {
  return { ...state, ...LET_BE };
}

function dismissed(state: Session, at: number): Session {
  return state.phase === 'idle' ? state : idle(state, at);
}

function overMark(state: Session, event: OverMark, opensAfter: number, isSheet: boolean): Session {
  const reopensAfter = Math.min(CARD_TIMINGS.reopenAfterMs, opensAfter);
  if (state.phase === 'open') {
    const next = rest(state.next, event, reopensAfter);
    return { ...state, next, ...leaving(state, event.at, isSheet) };
  }
  const warm = state.phase === 'idle' && event.at - state.closedAt < CARD_TIMINGS.warmForMs;
  const delay = warm ? reopensAfter : opensAfter;
  const waiting = rest(state.phase === 'waiting' ? state : null, event, delay);
  const earliest = state.scrolledAt + CARD_TIMINGS.quietAfterScrollMs;
  return {
    phase: 'waiting',
    ...waiting,
    opensAt: Math.max(waiting.opensAt, earliest),
    scrolledAt: state.scrolledAt,
  };
}

/** The wait goes on while the pointer stays near where it came to rest, else it starts anew. */
function rest(before: Waiting | null, { mark, x, y, at }: OverMark, delay: number): Waiting {
  const near =
    before?.mark === mark && Math.hypot(x - before.x, y - before.y) <= CARD_TIMINGS.restRadiusPx;
  if (near) return { mark, x: before.x, y: before.y, opensAt: before.opensAt };
  return { mark, x, y, opensAt: at + delay };
}

function away(state: Session, at: number, isSheet: boolean): Session {
  if (state.phase === 'waiting') return { ...idle(state, at), closedAt: Number.NEGATIVE_INFINITY };
  if (state.phase === 'idle') return state;
  return { ...state, next: null, ...leaving(state, at, isSheet) };
}

function leaving(state: Open, at: number, isSheet: boolean): { closesAt: number | null } {
  if (state.held) return { closesAt: null };
  // As long as the hand moves it may be on its way there.
  if (isSheet) return { closesAt: at + CARD_TIMINGS.closeSheetAfterMs };
  return { closesAt: state.closesAt ?? at + CARD_TIMINGS.closeAfterMs };
}

function scrolled(state: Session, at: number): Session {
  if (state.phase !== 'waiting') return { ...state, scrolledAt: at };
  return { phase: 'idle', closedAt: Number.NEGATIVE_INFINITY, scrolledAt: at };
}

function tick(state: Session, at: number): Session {
  if (state.phase === 'waiting') return at >= state.opensAt ? open(state, state.mark) : state;
  if (state.phase === 'idle') return state;
  if (state.next && at >= state.next.opensAt) return open(state, state.next.mark);
  return state.closesAt !== null && at >= state.closesAt ? idle(state, at) : state;
}

function open(state: Session, mark: string): Open {
  const { scrolledAt } = state;
  return { phase: 'open', mark, held: false, touched: false, ...LET_BE, scrolledAt };
}

function idle(state: Session, at: number): Session & { phase: 'idle' } {
  return { phase: 'idle', closedAt: at, scrolledAt: state.scrolledAt };
}
