import type { RoleLine } from '../../utils/card/card-model';
import type { Citing } from './citing';
import { SourceMarks } from './SourceMarks';

/** One role of a day: what, since when, and from which sources. */
export function RoleItem({ role, ...citing }: Citing & { role: RoleLine }) {
  return (
    <li class="fc-role">
      <span class="fc-role-text">{role.text}</span>
      <SourceMarks numbers={role.sources} {...citing} />
      {role.detail && <span class="fc-detail">{role.detail}</span>}
    </li>
  );
}
