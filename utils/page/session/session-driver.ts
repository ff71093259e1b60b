import {
  type CardWays,
  IDLE,
  nextDeadline,
  nextSession,
  type Session,
  type SessionEvent,
} from '../../card/session';

/** Effects of the state's changes. */
export interface SessionEffects {
  /** How cards open and where they stand now; absent: as usual. */
  readonly ways?: () => CardWays;
  /** The pointer has come to rest on a mark whose card may open. */
  readonly prepare: (mark: string) => void;
  /** `held`: by a command or a finger, `touched`: by a finger or pen. */
  readonly open: (mark: string, held: boolean, touched: boolean) => void;
  readonly close: () => void;
}

/** An event without its time, which the driver adds. */
export type TimelessEvent = SessionEvent extends infer E
  ? E extends SessionEvent
    ? Omit<E, 'at'>
    : never
  : never;

/** Runs the card's session: feeds it events, keeps its one timer, opens and closes the card. */
export interface SessionDriver {
  dispatch(event: TimelessEvent): void;
  readonly state: Session;
  stop(): void;
}

/** Starts idle. */
export function createSessionDriver(
  effects: SessionEffects,
  clock: () => number = () => performance.now(),
): SessionDriver {
  let state: Session = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const step = (event: SessionEvent): void => {
    if (stopped) return;
    const before = openMark(state);
    const waitedFor = waitingMark(state);
    state = nextSession(state, event, effects.ways?.());
    const now = openMark(state);
    const waiting = waitingMark(state);
    if (waiting !== null && waiting !== waitedFor) effects.prepare(waiting);
    clearTimeout(timer);
    const deadline = nextDeadline(state);
    if (deadline !== null) {
      timer = setTimeout(() => step({ type: 'tick', at: clock() }), deadline - clock());
    }
    if (now === before && event.type !== 'show') return;
    if (now !== null && state.phase === 'open') effects.open(now, state.held, state.touched);
    else if (before !== null) effects.close();
  };

  return {
    dispatch: (event) => step({ ...event, at: clock() } as SessionEvent),
    get state() {
      return state;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function openMark(state: Session): string | null {
  return state.phase === 'open' ? state.mark : null;
}

function waitingMark(state: Session): string | null {
  return state.phase === 'waiting' ? state.mark : null;
}
