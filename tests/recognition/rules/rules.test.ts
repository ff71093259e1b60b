import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../utils/recognition/rule';
import { CASES } from '../cases/all';
import { readCase } from '../cases/read-case';
import { mark, unmark } from '../read-marked';
import { CAST } from './cast';
import { TABLES } from './tables';

const RULES = Object.entries(TABLES).flatMap(([table, rules]) =>
  rules.map((rule) => ({ id: rule.id, table, rule, rules: rules as Rule[] })),
);

function read(marked: string, { on, language = 'en' }: Rule): Promise<string> {
  return mark(unmark(marked), CAST, on, language);
}

/** Runs with a rule taken out of its table. */
async function without<T>(rule: Rule, rules: Rule[], run: () => Promise<T>): Promise<T> {
  const at = rules.indexOf(rule);
  rules.splice(at, 1);
  try {
    return await run();
  } finally {
    rules.splice(at, 0, rule);
  }
}

describe.each(RULES)('$table: $id', ({ rule, rules }) => {
  it('is needed for its example', async () => {
    expect(await read(rule.example, rule)).toBe(rule.example);
    expect(await without(rule, rules, () => read(rule.example, rule))).not.toBe(rule.example);
  });

  it('leaves its counter-example alone', async () => {
    expect(await read(rule.counterExample, rule)).toBe(rule.counterExample);
    expect(await without(rule, rules, () => read(rule.counterExample, rule))).toBe(
      rule.counterExample,
    );
  });
});

/** Groups of cases that name the rule they are for. */
const GROUPS = [...new Set(CASES.filter(({ rule }) => rule !== undefined).map(({ name }) => name))];

it.each(GROUPS)('the cases "%s" need the rule they name', async (group) => {
  const cases = CASES.filter(({ name, rule }) => name === group && rule !== undefined);
  const named = RULES.find(({ id }) => id === cases[0]?.rule);
  if (named === undefined) throw new Error(`no rule ${cases[0]?.rule}`);
  const read = await without(named.rule, named.rules, () => Promise.all(cases.map(readCase)));
  expect(read).not.toEqual(cases.map(({ marked }) => marked));
});

it('gives each rule an id of its own', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});
