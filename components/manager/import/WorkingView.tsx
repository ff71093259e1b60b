import { countedText, type Translate } from '../../../utils/interface-text';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import type { ImportState } from './import-state';
import type { ImportActions } from './use-import';

interface WorkingViewProps {
  readonly state: Extract<ImportState, { phase: 'working' }>;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** How far it has come, how long it will take, and the way to stop it. */
export function WorkingView({ state, actions, services }: WorkingViewProps) {
  const { job, progress, stopping } = state;
  const { kind, file } = job;
  const { t, numberText, importing } = services;
  const { read = 0, total = file.size, people = 0, left = null } = progress ?? {};
  // All bytes are read, and the index over the names is being written.
  const isFinishing = kind === 'import' && read === total && read > 0;
  return (
    <>
      <StepTitle>
        {t(kind === 'preview' ? 'import_reading' : 'import_importing', [file.name])}
      </StepTitle>
      <progress
        class="fc-progress"
        aria-label={t('import_progress')}
        max={Math.max(1, total)}
        {...(isFinishing ? {} : { value: read })}
      />
      <p class="fc-import-numbers">
        <span>{t('import_read_of', [importing.sizeText(read), importing.sizeText(total)])}</span>
        <span>{countedText(people, 'import_people', t, numberText(people))}</span>
        <span>{isFinishing ? t('import_finishing') : left !== null && timeLeftText(left, t)}</span>
      </p>
      <div class="fc-import-tools">
        <button type="button" class="fc-button" disabled={stopping} onClick={actions.stop}>
          {t(stopping ? 'import_stopping' : 'import_stop')}
        </button>
        {kind === 'import' && <span class="fc-import-hint">{t('import_keep_open')}</span>}
      </div>
    </>
  );
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Seconds are told in steps: a number that changes all the time is read by nobody. */
const STEP = 5;

/** Puts a time left, in ms, into words. */
export function timeLeftText(left: number, t: Translate): string {
  if (left < MINUTE - STEP * SECOND) {
    const seconds = Math.max(STEP, Math.ceil(left / SECOND / STEP) * STEP);
    return t('import_left_seconds', [String(seconds)]);
  }
  const minutes = Math.max(1, Math.round(left / MINUTE));
  return countedText(minutes, 'import_left_minutes', t);
}
