import type { MessageKey } from '../../interface-text';
import { isDay, parsePartialDate } from '../dates/partial-date';
import { inOrder } from '../parse/fields';
import { LINE_MAX, URL_MAX } from '../parse/limits';
import type { PersonDraft, RoleDraft } from './person-draft';

/** The errors of a draft, by field: `name`, `otherNames`, `roles.0.to`. Empty where nothing is. */
export type DraftErrors = Readonly<Record<string, MessageKey>>;

// Host by text alone: this code also runs where there is no `URL`.
const WEB_ADDRESS =
  /^https?:\/\/[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d{1,5})?([/?#]\S*)?$/iu;

/** Checks every field of the form; a row left empty is not a role, and is not checked. */
export function checkDraft(draft: PersonDraft): DraftErrors {
  const lines = draft.otherNames.split('\n');
  return Object.fromEntries([
    ...errorAt('name', lineError(draft.name, 'manager_error_no_name')),
    ...errorAt('otherNames', lines.some(isLong) && 'manager_error_long'),
    ...errorAt('honorific', isLong(draft.honorific) && 'manager_error_long'),
    ...draft.roles.flatMap((role, index) => roleErrors(role, `roles.${index}.`)),
  ]);
}

/** Whether the reader has put nothing into the row; what is filled in beforehand does not count. */
export function isBlank({ label, from, to, sourceUrl, sourceTitle }: RoleDraft): boolean {
  return [label, from, to, sourceUrl, sourceTitle].every((text) => text.trim() === '');
}

type Found = readonly (readonly [string, MessageKey])[];

function roleErrors(role: RoleDraft, path: string): Found {
  if (isBlank(role)) return [];
  return [
    ...errorAt(`${path}label`, lineError(role.label, 'manager_error_no_role')),
    ...errorAt(`${path}from`, dateError(role.from)),
    ...errorAt(`${path}to`, dateError(role.to) || orderError(role)),
    ...errorAt(`${path}sourceUrl`, addressError(role)),
    ...errorAt(`${path}sourceTitle`, isLong(role.sourceTitle) && 'manager_error_long'),
    ...errorAt(`${path}sourceRetrieved`, dayError(role)),
  ];
}

function errorAt(path: string, error: MessageKey | false): Found {
  return error ? [[path, error]] : [];
}

function lineError(text: string, missing: MessageKey): MessageKey | false {
  return text.trim() === '' ? missing : isLong(text) && 'manager_error_long';
}

function isLong(text: string): boolean {
  return text.trim().length > LINE_MAX;
}

function dateError(text: string): MessageKey | false {
  const date = text.trim();
  return date !== '' && parsePartialDate(date) === null && 'manager_error_date';
}

function orderError({ from, to }: RoleDraft): MessageKey | false {
  const start = parsePartialDate(from.trim());
  const end = parsePartialDate(to.trim());
  return start !== null && end !== null && !inOrder(start, end) && 'manager_error_order';
}

function addressError({ sourceUrl, sourceTitle }: RoleDraft): MessageKey | false {
  const url = sourceUrl.trim();
  if (url === '') return sourceTitle.trim() !== '' && 'manager_error_no_url';
  return (!WEB_ADDRESS.test(url) || url.length > URL_MAX) && 'manager_error_url';
}

function dayError({ sourceUrl, sourceRetrieved }: RoleDraft): MessageKey | false {
  const day = sourceRetrieved.trim();
  return sourceUrl.trim() !== '' && day !== '' && !isDay(day) && 'manager_error_day';
}
