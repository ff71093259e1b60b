/** Puts a name and what is said of it into a row, either of which may hold anything. */
export type Markup = (name: string, role: string) => string;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const ESCAPED = /[&<>"']/g;
/** What no XML may hold, however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** For Firefox, which shows the text as it is. */
export const plainMarkup: Markup = (name, role) => (role === '' ? name : `${name} – ${role}`);

/** For Chromium, which reads it as XML and refuses all rows where one is not well formed. */
export const xmlMarkup: Markup = (name, role) => {
  const said = role === '' ? '' : ` <dim>– ${escapeXml(role)}</dim>`;
  return `<match>${escapeXml(name)}</match>${said}`;
};

/** A text as XML shows it. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(ESCAPED, (sign) => ESCAPES[sign] ?? '');
}
