import { expect, it } from 'vitest';
import {
  parseDayArg,
  parseIdArg,
  parseNoArgs,
  parseOnArg,
  parseTokenArg,
} from '../../utils/messaging/parse-tab-args';
import { ID_MAX } from '../../utils/people/parse/limits';

const TOKEN = 'a'.repeat(32);

it.each([
  ['no arguments', parseNoArgs, {}],
  ['an id', parseIdArg, { id: 'p1' }],
  ['a token', parseTokenArg, { token: TOKEN }],
  ['on', parseOnArg, { on: true }],
  ['off', parseOnArg, { on: false }],
  ['a day', parseDayArg, { day: '2024-02-29' }],
  ['no day', parseDayArg, { day: null }],
])('takes %s, and nothing beside', (_, parse, args) => {
  expect(parse({ ...args, more: 1 })).toEqual({ ok: true, value: args });
});

it.each([
  ['nothing at all', parseNoArgs, undefined],
  ['null', parseNoArgs, null],
  ['text', parseIdArg, 'p1'],
  ['no id', parseIdArg, {}],
  ['a number for an id', parseIdArg, { id: 1 }],
  ['an endless id', parseIdArg, { id: 'x'.repeat(ID_MAX + 1) }],
  ['a short token', parseTokenArg, { token: TOKEN.slice(1) }],
  ['a list for a token', parseTokenArg, { token: [...TOKEN] }],
  ['a word for on', parseOnArg, { on: 'true' }],
  ['a day that never was', parseDayArg, { day: '2024-02-30' }],
  ['a month for a day', parseDayArg, { day: '2024-02' }],
  ['no day said', parseDayArg, {}],
])('refuses %s', (_, parse, args) => {
  expect(parse(args).ok).toBe(false);
});
