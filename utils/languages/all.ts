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

/** Every language recognition knows: to add one, write its file and add it here. */
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
