import { CONFIDENCE } from '../constants';
import type { Mention } from '../contract';
import type { OfficeMatch } from './model';

/** The mention an office makes of its holder. */
export function toRoleMention({ office, span, owned }: OfficeMatch): Mention {
  const { id } = office.person;
  const sure = owned ? CONFIDENCE.role : CONFIDENCE.bareRole;
  return {
    ...span,
    kind: 'role',
    personId: id,
    candidates: [id],
    confidence: office.former ? CONFIDENCE.formerRole : sure,
    reason: { rule: office.former ? 'former-role' : 'role' },
  };
}
