import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../cli/browser/find-browser';

const machineWith = (files: readonly string[], env: Record<string, string> = {}) => ({
  env,
  isExecutable: (path: string) => files.includes(path),
});

describe('findBrowser', () => {
  it.each([
    ['in PATH', ['/a/chromium'], { PATH: '/b:/a' }, '/a/chromium'],
    [
      'Chromium before Chrome',
      ['/a/google-chrome', '/b/chromium'],
      { PATH: '/a:/b' },
      '/b/chromium',
    ],
    ['where distributions put it', ['/snap/bin/chromium'], {}, '/snap/bin/chromium'],
    [
      'where the reader says, before all',
      ['/a/chromium', '/mine'],
      { PATH: '/a', CHROMIUM_PATH: '/mine' },
      '/mine',
    ],
    ['nowhere', [], { PATH: '/a' }, null],
    ['nowhere, without a PATH', [], {}, null],
  ])('finds it %s', (_, files, env, expected) => {
    expect(findBrowser('chromium', machineWith(files, env as Record<string, string>))).toBe(
      expected,
    );
  });
});
