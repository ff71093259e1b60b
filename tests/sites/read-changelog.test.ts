import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChangelog } from '../../utils/sites/read-changelog';

const TEXT = `# Changelog

Words.

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- One with \`code\`.
- Two.

### Fixed

- Three.

## [0.1.0] - 2026-11-01

- Four.
`;

describe('the changelog', () => {
  it('is read by version, without those that brought nothing', () => {
    expect(readChangelog(TEXT)).toEqual([
      { version: '0.2.0', lines: ['One with code.', 'Two.', 'Three.'] },
      { version: '0.1.0', lines: ['Four.'] },
    ]);
  });

  it('of the project is read whole', () => {
    const text = readFileSync('CHANGELOG.md', 'utf8');
    const lines = readChangelog(text).flatMap((release) => release.lines);
    expect(lines).toHaveLength(text.match(/^- /gm)?.length ?? 0);
    expect(lines.length).toBeGreaterThan(0);
  });
});
