import type { ManagerServices } from '../manager-services';
import { problemsOf, remarksOf } from './findings';
import type { CheckResult } from './storage-services';

/** What a check found: that all is in order, or what is not. */
export function CheckFindings({
  result,
  services,
}: {
  readonly result: CheckResult;
  readonly services: ManagerServices;
}) {
  const { t, numberText } = services;
  const problems = problemsOf(result, services);
  const counts = [result.people, result.facts, result.own].map(numberText);
  return (
    <>
      <p class="fc-storage-verdict" data-sound={problems.length === 0 || undefined}>
        {t(problems.length === 0 ? 'storage_sound' : 'storage_unsound', counts)}
      </p>
      <ul>
        {[...problems, ...remarksOf(result, services)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
