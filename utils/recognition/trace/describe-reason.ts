import type { MessageKey, Translate } from '../../interface-text';
import type { Reason } from '../contract';

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
