import { useEffect, useId, useRef } from 'preact/hooks';
import type { MessageKey, Translate } from '../../../utils/interface-text';
import { addressOf, type OptionalPack } from '../../../utils/packs/shipped/catalogue';
import type { ManagerServices } from '../manager-services';
import { failureText } from './failure-text';
import { type GetState, getOf } from './get-state';
import type { GetsModel } from './use-gets';

interface GetPackProps {
  readonly pack: OptionalPack;
  readonly model: GetsModel;
  readonly services: ManagerServices;
}

/** The way to an optional pack: from its address, once the reader has said so, or from its file. */
export function GetPack(props: GetPackProps) {
  const address = addressOf(props.pack);
  if (address === null) return <ChooseFile {...props} />;
  return <Get {...props} host={new URL(address).host} />;
}

function ChooseFile({ pack, model, services: { t } }: GetPackProps) {
  return (
    <>
      <p class="fc-pack-update-text">{t('pack_file_hint')}</p>
      <label class="fc-button fc-pack-choose">
        <input
          type="file"
          class="fc-unseen"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) model.choose(pack, file);
            // The same file may be chosen again once it was changed.
            event.currentTarget.value = '';
          }}
        />
        {t('pack_file_choose')}
        <span class="fc-unseen"> ({pack.title})</span>
      </label>
    </>
  );
}

interface GetProps extends GetPackProps {
  readonly host: string;
}

/** How far it is, and the one thing to do about it: the same button, save while it is asked. */
function Get(props: GetProps) {
  const { pack, model, services, host } = props;
  const { t } = services;
  const state = getOf(model.gets, pack);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(state.phase);
  // The buttons of the question have gone, one of them with the focus.
  useEffect(() => {
    if (before.current === 'asking' && state.phase !== 'asking') button.current?.focus();
    before.current = state.phase;
  }, [state.phase]);
  return (
    <div class="fc-pack-update" data-phase={state.phase}>
      <p class="fc-pack-update-text" role="status">
        {stateText(state, { host, version: pack.version, t })}
      </p>
      {state.phase === 'downloading' && <Progress read={state.read} {...props} />}
      {state.phase === 'asking' ? (
        <Question {...props} />
      ) : (
        <button
          type="button"
          class="fc-button"
          data-kind={state.phase === 'ready' ? 'main' : undefined}
          ref={button}
          onClick={() => (state.phase === 'idle' ? model.want(pack) : model.go(pack))}
        >
          {t(buttonOf(state))}
          <span class="fc-unseen"> ({pack.title})</span>
        </button>
      )}
    </div>
  );
}

function Progress({ read, pack, services }: GetProps & { readonly read: number }) {
  const { t, importing } = services;
  return (
    <>
      <progress
        class="fc-progress"
        aria-label={t('update_progress')}
        max={pack.bytes}
        value={read}
      />
      <p class="fc-pack-scope">
        {t('import_read_of', [importing.sizeText(read), importing.sizeText(pack.bytes)])}
      </p>
    </>
  );
}

/** What would be fetched, from where, and how large it is; the way out has the focus first. */
function Question({ pack, model, services, host }: GetProps) {
  const { t, importing } = services;
  const question = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const name = <span class="fc-unseen"> ({pack.title})</span>;
  return (
    <div class="fc-pack-asked">
      <p id={question}>{t('pack_get_question', [importing.sizeText(pack.bytes), host])}</p>
      <button
        type="button"
        class="fc-button"
        aria-describedby={question}
        ref={cancel}
        onClick={() => model.leave(pack)}
      >
        {t('manager_cancel')}
        {name}
      </button>
      <button type="button" class="fc-button" data-kind="main" onClick={() => model.go(pack)}>
        {t('pack_get_download')}
        {name}
      </button>
    </div>
  );
}

function buttonOf({ phase }: GetState): MessageKey {
  switch (phase) {
    case 'downloading':
      return 'import_stop';
    case 'ready':
      return 'update_review';
    case 'failed':
      return 'update_again';
    default:
      return 'pack_get';
  }
}

/** What a text about a pack on its way needs. */
interface Wording {
  readonly host: string;
  readonly version: string;
  readonly t: Translate;
}

/** How far getting a pack is, in words; '' where there is nothing to say. */
function stateText(state: GetState, { host, version, t }: Wording): string {
  switch (state.phase) {
    case 'downloading':
      return t('pack_getting', [host]);
    case 'ready':
      return t('update_ready', [version]);
    case 'failed':
      return `${failureText(state, t)} ${t('update_unchanged')}`;
    default:
      return '';
  }
}
