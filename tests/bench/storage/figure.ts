/** One line of the table: what was measured, what is to be reached, and whether it was. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** What is to be reached; absent where a figure only informs. */
  readonly goal?: string;
  readonly met?: boolean;
}

/** A figure in a unit that must not be above a bound. */
export function atMost(what: string, value: number, bound: number, unit: string): Figure {
  return {
    what,
    measured: `${round(value)} ${unit}`,
    goal: `≤ ${bound} ${unit}`,
    met: value <= bound,
  };
}

/** A ratio that must not be below a bound. */
export function atLeastTimes(what: string, ratio: number, bound: number): Figure {
  return { what, measured: `${round(ratio)} ×`, goal: `≥ ${bound} ×`, met: ratio >= bound };
}

/** A figure without a goal. */
export function only(what: string, value: number, unit: string): Figure {
  return { what, measured: `${round(value)} ${unit}` };
}

/** Figures as a table of Markdown, for the docs and for the eye. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ what, measured, goal = '', met }) =>
      `| ${what} | ${goal} | ${measured} | ${verdict(goal, met)} |`,
  );
  return ['| | goal | measured | |', '|---|---|---|---|', ...rows].join('\n');
}

/** A goal without a verdict is one that the run cannot tell of. */
function verdict(goal: string, met: boolean | undefined): string {
  if (met === undefined) return goal === '' ? '' : 'cannot be told';
  return met ? 'met' : 'MISSED';
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
