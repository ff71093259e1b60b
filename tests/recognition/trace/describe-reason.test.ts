import { expect, it } from 'vitest';
import { describeReason } from '../../../utils/recognition/trace/describe-reason';

it.each([
  ['full-name', 'reason_full_name 2 Keir Starmer'],
  ['alias', 'reason_alias 2 Keir Starmer'],
  ['honorific', 'reason_honorific 2 Keir Starmer'],
  ['short-form', 'reason_short_form 2 Keir Starmer'],
  ['prominent-surname', 'reason_prominent_surname 2 Keir Starmer'],
  ['own-choice', 'reason_own_choice 2 Keir Starmer'],
  ['several', 'reason_several 2 Keir Starmer'],
  ['title', 'reason_title 2 Keir Starmer'],
  ['former-title', 'reason_former_title 2 Keir Starmer'],
  ['role', 'reason_role 2 Keir Starmer'],
  ['former-role', 'reason_former_role 2 Keir Starmer'],
] as const)('%s', (rule, said) => {
  const reason = { rule, paragraph: 2, unlockedBy: 'Keir Starmer' };
  expect(describeReason(reason, (key, parts = []) => [key, ...parts].join(' '))).toBe(said);
});
