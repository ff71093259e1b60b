import '../support/fake-browser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../utils/settings/policy';
import { SETTING_KEYS, SETTING_VALUES, type SettingKey } from '../../utils/settings/settings';

/** A setting as the file of the browser's policies describes it. */
interface Described {
  readonly title?: string;
  readonly type: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
  properties: Readonly<Record<string, Described>>;
};

/** The same from what we allow. */
function described(key: SettingKey): Described {
  const allowed = SETTING_VALUES[key];
  if ('min' in allowed) return { type: 'integer', minimum: allowed.min, maximum: allowed.max };
  const [first] = allowed;
  if (typeof first === 'boolean') return { type: 'boolean' };
  return { type: typeof first === 'number' ? 'integer' : 'string', enum: allowed };
}

describe('the schema of policies', () => {
  it('has the settings a policy may give, and no others', () => {
    expect(Object.keys(properties)).toEqual(SETTING_KEYS);
  });

  it.each(SETTING_KEYS)('allows what we allow: %s', (key) => {
    const { title, ...schema } = properties[key] as Described;
    expect(schema).toEqual(described(key));
    expect(title).toBeTruthy();
  });
});

it.each(['chromium', 'firefox'])('the example for %s is a policy that is in force', (browser) => {
  const text = readFileSync('docs/policy.md', 'utf8');
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
  expect(examples).toHaveLength(2);
  const example = JSON.parse(examples[browser === 'chromium' ? 0 : 1] ?? '');
  const values =
    browser === 'firefox'
      ? example.data
      : Object.values(example['3rdparty'].extensions as object)[0];
  const { chosen, problems } = parsePolicy(values);
  expect(problems).toEqual([]);
  expect(chosen).toEqual({ openBy: 'click', dates: 'en-GB', badge: false });
});
