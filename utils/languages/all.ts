import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { korean } from './ko';
import type { Language } from './language';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { turkish } from './tr';
import { ukrainian } from './uk';
import { chinese } from './zh';

/**
 * Every language recognition knows. To add one begin here: a file of its own beside the others, named
 * by its ISO code, with the lists that `language.ts` explains, and a line below.
 */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  ukrainian,
  turkish,
  arabic,
  chinese,
  japanese,
  korean,
];
