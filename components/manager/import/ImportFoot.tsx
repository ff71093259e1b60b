import type { ManagerServices } from '../manager-services';

interface ImportFootProps {
  readonly services: ManagerServices;
  readonly onCancel: () => void;
  /** The way on; left out where there is none. */
  readonly main?: { readonly label: string; readonly go: () => void };
  readonly isReady?: boolean;
}

/** The foot of a step of an import: back, and on. */
export function ImportFoot({ services, onCancel, main, isReady = true }: ImportFootProps) {
  return (
    <div class="fc-import-tools fc-import-foot">
      <button type="button" class="fc-button" onClick={onCancel}>
        {services.t('import_cancel')}
      </button>
      {main && (
        <button
          type="button"
          class="fc-button"
          data-kind="main"
          disabled={!isReady}
          onClick={main.go}
        >
          {main.label}
        </button>
      )}
    </div>
  );
}
