import type { Settings } from '../settings/settings';

/** The reader's choices that a page follows, at once and as often as they change. */
export type PageSettings = Omit<Settings, 'everySite'>;
