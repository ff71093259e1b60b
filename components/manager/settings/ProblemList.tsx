import type { Translate } from '../../../utils/interface-text';
import type { Problem } from '../../../utils/settings/settings';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly t: Translate;
}

/** Places shown; the rest is seen once these are mended. */
const SHOWN = 8;
/** Characters of a name from outside that are shown. */
const NAME_MAX = 60;

/** Each place of settings from outside that cannot be used, and why. */
export function ProblemList({ problems, t }: ProblemListProps) {
  return (
    <ul class="fc-settings-problems">
      {problems.slice(0, SHOWN).map(({ place, reason }) => (
        <li key={`${place} ${reason}`}>
          {t(`settings_problem_${reason}`, [place.slice(0, NAME_MAX)])}
        </li>
      ))}
    </ul>
  );
}
