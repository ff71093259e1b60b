import { inject } from 'vitest';

/** Which mutant is on, and which were passed. Shared, as tests may load this file anew. */
interface Switch {
  on: number;
  times: number;
  /** Of whichever mutants. */
  passes: number;
  /** By when the test of now has to be over, in ms of `now`. */
  until: number;
  readonly passed: Set<number>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The mutant that is on from the first line loaded, for those that only loading passes. */
    fromStart: number;
    /** One round of the file's tests for each; 0 is none. */
    mutants: readonly number[];
    /** How long a test may take, in ms; 0: as the configuration says. */
    patience: number;
  }
}

/** Passed more often while it is on, a loop has lost its end. */
const ENDLESS = 3_000_000;

/** Taken before a test may put a clock of its own in its place. */
const now = performance.now.bind(performance);
/** So often passed before the clock is looked at: that takes time. */
const PASSES_A_LOOK = 256;

const key = Symbol.for('mutants');
const state: Switch = (Reflect.get(globalThis, key) as Switch | undefined) ?? {
  on: inject('fromStart'),
  times: 0,
  passes: 0,
  until: Number.POSITIVE_INFINITY,
  passed: new Set(),
};
Reflect.set(globalThis, key, state);

/** Whether this is the mutant that is on. Throws where it never comes to an end. */
export function off(mutant: number): boolean {
  state.passed.add(mutant);
  state.passes += 1;
  // A loop that waits for nothing but promises lets no timer end its test.
  const isLate = state.passes % PASSES_A_LOOK === 0 && now() > state.until;
  if (state.on > 0 && isLate) throw new Error(`mutant ${state.on} does not end`);
  if (mutant !== state.on) return false;
  state.times += 1;
  if (state.times > ENDLESS) throw new Error(`mutant ${mutant} does not end`);
  return true;
}

/** Turns a mutant on; 0: none. */
export function turnOn(mutant: number): void {
  state.on = mutant;
  state.times = 0;
}

/** Has whatever runs be over in so many ms, where the mutant that is on is passed in it. */
export function allow(ms: number): void {
  state.until = now() + ms;
}

/** The mutants passed since this was last asked. */
export function takePassed(): readonly number[] {
  const passed = [...state.passed];
  state.passed.clear();
  return passed;
}
