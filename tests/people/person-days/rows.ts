import { ABROAD } from './abroad';
import { CONGRESS } from './congress';
import { FAMILY } from './family';
import { IRELAND } from './ireland';
import { UNKNOWN_STARTS } from './parties';
import { RESHUFFLES } from './reshuffle';
import type { PersonDay } from './row';
import { STARMER } from './starmer';
import { SECRETARIES } from './state';
import { TICKET } from './ticket';
import { TRUMP } from './trump';
import { UK_LEADERS } from './uk-leaders';
import { UK_PMS } from './uk-pms';
import { US_HISTORY } from './us-history';
import { US_PRESIDENTS } from './us-presidents';
import { WASHINGTON } from './washington';

/** Every row, by the subject or rule it stands for. */
export const SUBJECTS: Readonly<Record<string, readonly PersonDay[]>> = {
  'Donald Trump': TRUMP,
  'the ticket of 2024': TICKET,
  'presidents and vice presidents': US_PRESIDENTS,
  'presidents of the past, and a scheduled end': US_HISTORY,
  'secretaries of state': SECRETARIES,
  'speakers and floor leaders': CONGRESS,
  'years alone, trade and kin': FAMILY,
  'Keir Starmer': STARMER,
  'prime ministers of the United Kingdom': UK_PMS,
  'leaders of parties': UK_LEADERS,
  reshuffles: RESHUFFLES,
  'the embassy in Washington': WASHINGTON,
  Ireland: IRELAND,
  'unknown starts and changes of party': UNKNOWN_STARTS,
  'death in office, renamed posts, more terms': ABROAD,
};
