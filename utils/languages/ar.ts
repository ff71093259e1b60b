import type { Language } from './language';

/** Arabic. */
export const arabic: Language = {
  code: 'ar',
  // "And", "by", "for", "so", "like".
  withoutCapitals: { attachedBefore: 'وبلفك' },
};
