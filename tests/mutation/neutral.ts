/** What a rule answers that is taken away: no, nothing, what it was given; or always yes. */
export type Answer = 'no' | 'yes';

/** Which answers were given since this was last emptied. Shared, as each run loads this file anew. */
export const answered: Set<Answer> = sharedSet();

function sharedSet(): Set<Answer> {
  const key = Symbol.for('answered');
  const shared = (Reflect.get(globalThis, key) as Set<Answer> | undefined) ?? new Set();
  Reflect.set(globalThis, key, shared);
  return shared;
}

/** Puts something without any rule in the place of what a module exports. */
export function neutral(exported: unknown, answer: Answer): unknown {
  return typeof exported === 'function' ? silence(exported, answer) : empty(exported);
}

type Rule = (...args: unknown[]) => unknown;

/** A function that gives back what it is given where the rule is one that picks or rewrites. */
function silence(rule: unknown, answer: Answer): Rule {
  let given = -1;
  return (...args) => {
    const result = (rule as Rule)(...args);
    if (typeof result === 'boolean') {
      answered.add(answer);
      return answer === 'yes';
    }
    if (given < 0) given = args.findIndex((arg) => isOfKind(result, arg));
    return given >= 0 ? args[given] : nothingLike(result);
  };
}

function isOfKind(result: unknown, arg: unknown): boolean {
  if (typeof result === 'string') return typeof arg === 'string';
  if (Array.isArray(result)) return Array.isArray(arg) && result.some((one) => arg.includes(one));
  if (!isPlain(result) || !isPlain(arg)) return false;
  const keys = Object.keys(result);
  return keys.length > 0 && keys.every((key) => key in arg);
}

function nothingLike(result: unknown): unknown {
  return isPlain(result) ? undefined : empty(result);
}

/** A list without entries, a text without letters, no number; a language keeps its code. */
function empty(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (value instanceof RegExp) return /(?!)/gu;
  if (Array.isArray(value)) return [];
  if (typeof value === 'string') return '';
  if (typeof value === 'boolean') return false;
  // No loop goes on to it, and nothing is longer.
  if (typeof value === 'number') return Number.NaN;
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    key === 'code' ? one : empty(one),
  ]);
  return Object.fromEntries(entries);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
