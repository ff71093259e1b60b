import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayAsked } from './content/here';

/** Run before the content script, where the reader chose every site: nothing else can tell it. */
export default defineUnlistedScript(() => sayAsked(globalThis, 'every'));
