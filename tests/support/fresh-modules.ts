import { vi } from 'vitest';

// A worker goes on from file to file. What our modules keep for good, as what they took from the first
// document they were given, would be of another file's document, and which file that is differs.
vi.resetModules();
