import type { MessageKey, Translate } from '../../interface-text';
import type { Mention, Reason } from '../contract';

/** Puts a reason into words of the interface's language. */
export function describeReason(reason: Reason, t: Translate): string {
  const { paragraph, unlockedBy } = reason;
  const say = (key: MessageKey) => t(key, [String(paragraph ?? ''), unlockedBy ?? ''].map(String));
  switch (reason.rule) {
    case 'full-name':
      return say('reason_full_name');
    case 'alias':
      return say('reason_alias');
    case 'honorific':
      return say('reason_honorific');
    case 'short-form':
      return say('reason_short_form');
    case 'prominent-surname':
      return say('reason_prominent_surname');
    case 'own-choice':
      return say('reason_own_choice');
    case 'reader':
      return say('reason_reader');
    case 'several':
      return say('reason_several');
    case 'title':
      return say('reason_title');
    case 'former-title':
      return say('reason_former_title');
    case 'role':
      return say('reason_role');
    case 'former-role':
      return say('reason_former_role');
  }
}

/**
 * Least confidence for each word: confidence is the share that was right of what was read so, and one
 * of ten wrong can still be called sure, one of four likely.
 */
const SURE = 0.9;
const LIKELY = 0.75;

/** Says in a word how sure it is who is meant; empty where the reader said so, or nobody is chosen. */
export function describeSureness(
  { confidence, reason }: Pick<Mention, 'confidence' | 'reason'>,
  t: Translate,
): string {
  if (reason.rule === 'reader' || reason.rule === 'several') return '';
  if (confidence >= SURE) return t('correct_sure_sure');
  return t(confidence >= LIKELY ? 'correct_sure_likely' : 'correct_sure_unsure');
}

/** Says for whom a name was taken, why, and how sure that is: "“Harris” · Full name … · sure". */
export function describeWhy(
  named: Pick<Mention, 'confidence' | 'reason'> & { readonly name: string },
  t: Translate,
): string {
  const parts = [named.name, describeReason(named.reason, t), describeSureness(named, t)];
  return t(parts[2] === '' ? 'correct_why' : 'correct_why_sure', parts);
}
