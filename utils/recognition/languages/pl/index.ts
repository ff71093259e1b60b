import type { Language } from '../language';
import { endings } from './endings';

/** Polish. */
export const polish: Language = {
  code: 'pl',
  endings,
  nounsBeforeNames: true,
};
