import { AFTER } from '../../../utils/recognition/cues/after';
import { BEFORE } from '../../../utils/recognition/cues/before';
import type { Rule } from '../../../utils/recognition/rule';

/** The tables of rules of all stages, by what exports them. */
export const TABLES: Readonly<Record<string, readonly Rule[]>> = { BEFORE, AFTER };
