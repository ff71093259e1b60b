import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../utils/recognition/rule';
import { mark, unmark } from '../read-marked';
import { CAST } from './cast';
import { TABLES } from './tables';

const RULES = Object.entries(TABLES).flatMap(([table, rules]) =>
  rules.map((rule) => ({ id: rule.id, table, rule, rules: rules as Rule[] })),
);

function read(marked: string, { on, language = 'en' }: Rule): Promise<string> {
  return mark(unmark(marked), CAST, on, language);
}

/** Reads a text with a rule taken out of its table. */
async function readWithout(marked: string, rule: Rule, rules: Rule[]): Promise<string> {
  const at = rules.indexOf(rule);
  rules.splice(at, 1);
  try {
    return await read(marked, rule);
  } finally {
    rules.splice(at, 0, rule);
  }
}

describe.each(RULES)('$table: $id', ({ rule, rules }) => {
  it('is needed for its example', async () => {
    expect(await read(rule.example, rule)).toBe(rule.example);
    expect(await readWithout(rule.example, rule, rules)).not.toBe(rule.example);
  });

  it('leaves its counter-example alone', async () => {
    expect(await read(rule.counterExample, rule)).toBe(rule.counterExample);
    expect(await readWithout(rule.counterExample, rule, rules)).toBe(rule.counterExample);
  });
});

it('gives each rule an id of its own', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});
