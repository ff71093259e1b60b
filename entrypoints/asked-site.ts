import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayAsked } from './content/here';

/** Run before the content script, where its site was added by the reader: nothing else can tell it. */
export default defineUnlistedScript(() => sayAsked(globalThis, 'site'));
