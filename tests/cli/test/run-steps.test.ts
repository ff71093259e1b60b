import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../cli/test/run-steps';
import type { Outcome, Step } from '../../../cli/test/steps';

const WELL: Outcome = { passed: 2, failed: 0, output: 'nothing to tell' };
const BADLY: Outcome = { passed: 1, failed: 3, output: 'what went wrong' };
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

describe('runSteps', () => {
  it('runs rows beside each other, and groups one after the other', async () => {
    const begun: string[] = [];
    const step = (name: string, turns: number): Step => ({
      name,
      async run() {
        begun.push(`${name} begins`);
        for (let at = 0; at < turns; at += 1) await turn();
        begun.push(`${name} ends`);
        return WELL;
      },
    });
    const sum = await runSteps(
      [[[step('a', 1), step('b', 1)], [step('long', 20)]], [[step('last', 1)]]],
      () => {},
    );
    expect(begun).toEqual([
      ...['a begins', 'long begins', 'a ends', 'b begins', 'b ends', 'long ends'],
      ...['last begins', 'last ends'],
    ]);
    expect(sum).toEqual({ passed: 8, failed: 0 });
  });

  it('adds up what failed and what broke, shows why, and goes on', async () => {
    const lines: string[] = [];
    const broken = () => Promise.reject(new Error('no report'));
    const sum = await runSteps(
      [
        [[{ name: 'bad', run: async () => BADLY }], [{ name: 'broken', run: broken }]],
        [[{ name: 'good', run: async () => WELL }]],
      ],
      (line) => lines.push(line),
    );
    expect(sum).toEqual({ passed: 3, failed: 4 });
    expect(lines.join('\n')).toMatch(/what went wrong[\s\S]*✗ bad .*1 passed, 3 not/);
    expect(lines.join('\n')).toMatch(/no report[\s\S]*✗ broken .*0 passed, 1 not/);
    expect(lines.join('\n')).toContain('✓ good');
    expect(lines.join('\n')).not.toContain(WELL.output);
  });
});
