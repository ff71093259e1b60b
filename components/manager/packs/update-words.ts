import type { MessageKey, Translate } from '../../../utils/interface-text';
import type { UpdatablePack, UpdateFailureKind } from './update-services';
import type { UpdateState } from './update-state';

const FAILURES: Readonly<Record<UpdateFailureKind, MessageKey>> = {
  address: 'update_failed_address',
  redirect: 'update_failed_redirect',
  'not-modified': 'update_failed_not_modified',
  status: 'update_failed_status',
  unreachable: 'update_failed_unreachable',
  silent: 'update_failed_silent',
  'too-large': 'update_failed_too_large',
  cut: 'update_failed_cut',
  altered: 'update_failed_altered',
  index: 'update_failed_index',
  elsewhere: 'update_failed_elsewhere',
  older: 'update_failed_older',
  refused: 'update_failed_refused',
  failed: 'update_failed_otherwise',
};

/** What words need: of strings and of sizes. */
export interface Wording {
  readonly t: Translate;
  readonly sizeText: (bytes: number) => string;
}

/** How far an update is, in words; '' where there is nothing to say. */
export function updateText(update: UpdateState, pack: UpdatablePack, words: Wording): string {
  const { t, sizeText } = words;
  switch (update.phase) {
    case 'idle':
      return pack.offered === undefined ? '' : t('update_known', [pack.offered]);
    case 'asking':
      return t('update_asking', [hostOf(pack)]);
    case 'newest':
      return t('update_newest');
    case 'offered':
      return t('update_offered', [update.offer.version, sizeText(update.offer.bytes)]);
    case 'downloading':
      return t('update_downloading', [update.offer.version]);
    case 'ready':
      return t('update_ready', [update.offer.version]);
    case 'failed':
      return `${t(FAILURES[update.kind], [update.detail])} ${t('update_unchanged')}`;
  }
}

/** What can be done about an update now. */
export function updateButton({ phase }: UpdateState): MessageKey {
  switch (phase) {
    case 'idle':
    case 'newest':
      return 'update_ask';
    case 'offered':
      return 'update_download';
    case 'asking':
    case 'downloading':
      return 'import_stop';
    case 'ready':
      return 'update_review';
    case 'failed':
      return 'update_again';
  }
}

/** The server that is asked about a pack's update; '' where there is none. */
export function hostOf({ update = '' }: UpdatablePack): string {
  return URL.canParse(update) ? new URL(update).host : '';
}
