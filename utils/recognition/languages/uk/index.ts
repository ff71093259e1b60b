import type { Language } from '../language';
import { endings } from './endings';

/** Ukrainian. */
export const ukrainian: Language = {
  code: 'uk',
  endings,
  nounsBeforeNames: true,
};
