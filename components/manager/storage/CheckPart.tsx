import type { Translate } from '../../../utils/interface-text';
import type { ManagerServices } from '../manager-services';
import type { CheckResult, DamagedPack, Finding, RepairedPack } from './storage-services';
import type { CheckModel } from './use-check';

interface CheckPartProps extends CheckModel {
  readonly services: ManagerServices;
}

/** A button to check the database, what was found, and a button to repair it. */
export function CheckPart({ state, check, stop, repair, services }: CheckPartProps) {
  const { t, numberText } = services;
  const isBusy = state.type === 'checking' || state.type === 'repairing';
  return (
    <section class="fc-import-part fc-backup-part" aria-labelledby="storage-check">
      <h2 class="fc-import-title" id="storage-check">
        {t('storage_check_title')}
      </h2>
      <p class="fc-import-hint">{t('storage_check_hint')}</p>
      <div class="fc-import-tools">
        <button type="button" class="fc-button" disabled={isBusy} onClick={check}>
          {t('storage_check')}
        </button>
        {state.type === 'checking' && (
          <button type="button" class="fc-button" onClick={stop}>
            {t('import_stop')}
          </button>
        )}
      </div>
      {state.type === 'checking' && (
        <p class="fc-storage-progress">
          {t('storage_progress', [numberText(state.done), numberText(state.total)])}
        </p>
      )}
      {state.type === 'repairing' && state.total > 0 && (
        <p class="fc-storage-progress">
          {t('storage_repair_progress', [numberText(state.done), numberText(state.total)])}
        </p>
      )}
      <div class="fc-storage-outcome" role="status">
        {state.type === 'checked' && <CheckFindings result={state.result} services={services} />}
        {state.type === 'repairing' && <p>{t('storage_repairing')}</p>}
        {state.type === 'repaired' && (
          <ul>
            {state.packs
              .map((pack) => repairedText(pack, t, numberText))
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
            <li>{t('storage_repaired')}</li>
          </ul>
        )}
      </div>
      {state.type === 'checked' && state.result.needsRepair && (
        <button type="button" class="fc-button" data-kind="main" onClick={repair}>
          {t('storage_repair')}
        </button>
      )}
      <p class="fc-backup-failure" role="alert">
        {state.type === 'failed' && t('manager_failed', [state.reason])}
      </p>
    </section>
  );
}

/** Tells the findings of a check: that all is in order, or what is not. */
function CheckFindings({
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

type Words = Pick<ManagerServices, 't' | 'numberText' | 'importing'>;

/** Everything that is wrong, a line each; empty where nothing is. */
function problemsOf(result: CheckResult, words: Words): readonly string[] {
  const { t, importing } = words;
  return [
    ...result.damaged.map((pack) => damageText(pack, words)),
    ...(result.leftovers > 0
      ? [t('storage_leftovers', [importing.sizeText(result.leftovers)])]
      : []),
    ...foundText('storage_own_damaged', result.ownDamaged, words),
  ];
}

/** Remarks the reader may want to know, though nothing is wrong. */
function remarksOf(result: CheckResult, words: Words): readonly string[] {
  return [
    ...foundText('storage_own_without_pack', result.ownWithoutPack, words),
    ...foundText('storage_relations', result.relations, words),
  ];
}

function damageText({ title, kind, people }: DamagedPack, { t, numberText }: Words): string {
  const name = title || t('storage_unnamed');
  if (kind === 'people') return t('storage_damaged_people', [name, numberText(people)]);
  return t(kind === 'index' ? 'storage_damaged_index' : 'storage_damaged_whole', [name]);
}

type FoundKey = 'storage_own_damaged' | 'storage_own_without_pack' | 'storage_relations';

function foundText(key: FoundKey, { count, first }: Finding, { t, numberText }: Words): string[] {
  if (count === 0) return [];
  const more = count > first.length ? '…' : '';
  return [t(key, [numberText(count), `${first.join('; ')}${more}`])];
}

/** Tells in words how the repair of a damaged pack ended. */
function repairedText(
  { title, outcome, lost }: RepairedPack,
  t: Translate,
  numberText: (count: number) => string,
): string {
  const name = title || t('storage_unnamed');
  if (outcome === 'partly') return t('storage_repaired_partly', [name, numberText(lost)]);
  return t(outcome === 'rebuilt' ? 'storage_repaired_rebuilt' : 'storage_repaired_removed', [name]);
}
