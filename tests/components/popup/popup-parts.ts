import { vi } from 'vitest';
import { step, type } from '../render';

export * from './popup-over';

/** Lets that many ms pass, a question of the popup at a time. */
export const pass = async (ms: number) => {
  for (let passed = 0; passed < ms; passed += 100) await step(() => vi.advanceTimersByTime(100));
};
/** The field to search in. */
export const searchBox = () => document.querySelector('input[type="search"]') as HTMLInputElement;
/** Types into the search, and lets it answer. */
export const search = async (query: string) => {
  await type(searchBox(), query);
  await step(() => vi.advanceTimersByTime(100));
};
/** Names of the people listed. */
export const names = () =>
  [...document.querySelectorAll('[data-person] .fc-role-text')].map((name) => name.textContent);
