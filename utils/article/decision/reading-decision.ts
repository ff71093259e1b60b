/** The reason why a page is read: it has running text, is a list of stories, or the reader said so. */
export type WhyRead = 'text' | 'stories' | 'asked';

/**
 * The reason why a page is left alone: it is an editor, a form or a program, its address is that of
 * somebody's account, or it has no running text.
 */
export type WhyLeft = 'editor' | 'form' | 'program' | 'account' | 'no-text';

/** Whether a page is read, and why. */
export type ReadingDecision =
  | { readonly isRead: true; readonly why: WhyRead }
  | { readonly isRead: false; readonly why: WhyLeft };
