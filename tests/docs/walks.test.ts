import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STEPS_MAX = 25;
const ROW = /^\| (\d+) \| `([^`]+)` \| `(\w+)` \|/gm;

const architecture = readFileSync('docs/architecture.md', 'utf8');
const walks = architecture.split(/^## /m).filter((section) => section.startsWith('A walk'));
const stepsOf = (walk: string) =>
  [...walk.matchAll(ROW)].map(([, , file = '', name = '']) => ({ file, name }));

describe('the walks through the code', () => {
  it('are two, of a file a step, and not too long', () => {
    expect(walks).toHaveLength(2);
    for (const steps of walks.map(stepsOf)) {
      expect(steps.length).toBeGreaterThan(10);
      expect(steps.length).toBeLessThanOrEqual(STEPS_MAX);
      expect(new Set(steps.map(({ file }) => file)).size).toBe(steps.length);
    }
  });

  it.each(walks.flatMap(stepsOf))('pass $name in $file', ({ file, name }) => {
    expect(existsSync(file)).toBe(true);
    const declared = new RegExp(
      `\\b(?:function\\*?|const|interface|type) ${name}\\b|^ +(?:async )?${name}\\(`,
      'm',
    );
    expect(readFileSync(file, 'utf8')).toMatch(declared);
  });
});

describe('the glossary', () => {
  const nouns = [
    ...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+?) \| [^|]+ \| [^|]+ \|$/gm),
  ]
    .map(([, noun = '']) => noun)
    .filter((noun) => noun !== 'noun' && !noun.startsWith('-'));

  it('has each noun once, with its meaning and an example', () => {
    expect(nouns.length).toBeGreaterThan(100);
    expect(nouns.filter((noun, at) => nouns.indexOf(noun) < at)).toEqual([]);
  });
});

describe('the questions of a newcomer', () => {
  const answers = [
    ...readFileSync('docs/newcomer-questions.md', 'utf8').matchAll(/\| `([^`]+)` \|$/gm),
  ];

  it.each(answers.map(([, file = '']) => file))('are answered by %s, which is there', (file) => {
    expect(existsSync(file)).toBe(true);
  });

  it('are ten', () => {
    expect(answers).toHaveLength(10);
  });
});
