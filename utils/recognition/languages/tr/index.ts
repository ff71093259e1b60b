import type { Language } from '../language';
import { endings } from './endings';

/** Turkish. */
export const turkish: Language = {
  code: 'tr',
  endings,
};
