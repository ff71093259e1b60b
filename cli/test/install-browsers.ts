import { BROWSER_NAMES } from '../browser/browser-session';
import { ensureBrowser } from '../browser/ensure-browser';

for (const name of BROWSER_NAMES) ensureBrowser(name);
