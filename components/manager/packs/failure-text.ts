import type { MessageKey, Translate } from '../../../utils/interface-text';
import type { UpdateFailure, UpdateFailureKind } from './update-services';

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

/** The reason why a pack could not be fetched, with the place. */
export function failureText({ kind, detail }: Omit<UpdateFailure, 'type'>, t: Translate): string {
  return t(FAILURES[kind], [detail]);
}
