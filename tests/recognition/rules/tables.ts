import { NAMESAKES } from '../../../utils/recognition/choose/choose-person';
import { AFTER } from '../../../utils/recognition/cues/after';
import { BEFORE } from '../../../utils/recognition/cues/before';
import { PERSON_SIGNS } from '../../../utils/recognition/cues/person-signs';
import { NO_OFFICES } from '../../../utils/recognition/offices/choose-office';
import { NO_MATCHES } from '../../../utils/recognition/offices/match-office';
import { OFFICE_TAILS } from '../../../utils/recognition/offices/match-tail';
import { NOT_ALONE } from '../../../utils/recognition/resolve/bare-names';
import { NO_FULL_NAMES } from '../../../utils/recognition/resolve/full-names';
import { NO_GIVEN_NAMES } from '../../../utils/recognition/resolve/given-names';
import { MISFITS } from '../../../utils/recognition/resolve/misfits';
import { WHOSE_SHORT_FORM } from '../../../utils/recognition/resolve/namesakes';
import { NO_SHORT_NAMES } from '../../../utils/recognition/resolve/short-names';
import { NO_SLIPS } from '../../../utils/recognition/resolve/slips';
import { NO_STRANGERS } from '../../../utils/recognition/resolve/strangers';
import { NO_TITLED_NAMES } from '../../../utils/recognition/resolve/titled-names';
import { NO_TITLED_SLIPS } from '../../../utils/recognition/resolve/titled-slips';
import { NO_WELL_KNOWN_NAMES } from '../../../utils/recognition/resolve/well-known-rules';
import type { Rule } from '../../../utils/recognition/rule';
import type { Case } from '../cases/case-table';
import { CAST } from './cast';

/** The tables of rules of all stages, by what exports them. */
export const TABLES: Readonly<Record<string, readonly Rule[]>> = {
  BEFORE,
  AFTER,
  NAMESAKES,
  MISFITS,
  NO_FULL_NAMES,
  NO_SHORT_NAMES,
  WHOSE_SHORT_FORM,
  NO_GIVEN_NAMES,
  NO_STRANGERS,
  NO_TITLED_NAMES,
  NO_TITLED_SLIPS,
  NO_SLIPS,
  NO_WELL_KNOWN_NAMES,
  NOT_ALONE,
  PERSON_SIGNS,
  OFFICE_TAILS,
  NO_MATCHES,
  NO_OFFICES,
};

/** The examples and counter-examples of rules as cases. */
export const EXAMPLES: readonly Case[] = Object.values(TABLES)
  .flat()
  .flatMap(({ id, example, counterExample, language, on }) =>
    [example, counterExample].map((marked) => ({
      name: id,
      rule: id,
      marked,
      people: CAST,
      ...(language && { language }),
      ...(on && { on }),
    })),
  );
