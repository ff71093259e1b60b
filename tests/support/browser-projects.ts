import type { TestUserConfig } from 'vitest/config';

/** A run in both browsers: one project each, one at a time, with no second try. */
export function browserProjects(include: string, globalSetup: string): TestUserConfig {
  return {
    globalSetup,
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: { name: browser, include: [include], provide: { browser } },
    })),
  };
}
