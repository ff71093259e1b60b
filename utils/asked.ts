/**
 * Why a page is read: its site is named in the manifest, or the reader asked for this page once, for
 * its site always, or for every site.
 */
export type Asked = 'named' | 'once' | 'site' | 'every';
