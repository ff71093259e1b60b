import { expect, it } from 'vitest';
import { NO_MATCHES } from '../../../utils/recognition/offices/match-office';
import { OFFICE_TAILS } from '../../../utils/recognition/offices/match-tail';
import { recognise } from '../../../utils/recognition/recognise';
import { WHOSE_SHORT_FORM } from '../../../utils/recognition/resolve/namesakes';
import type { Rule } from '../../../utils/recognition/rule';
import type { TraceEvent } from '../../../utils/recognition/trace/trace';
import { finderOf, toBlocks, unmark } from '../read-marked';
import { CAST } from '../rules/cast';
import { TABLES } from '../rules/tables';

/** Tables of which each rule drops words that somebody bears, or an office somebody holds. */
const DROPPING = [
  'MISFITS',
  'NO_FULL_NAMES',
  'NO_SHORT_NAMES',
  'NO_GIVEN_NAMES',
  'NO_TITLED_NAMES',
  'NO_WELL_KNOWN_NAMES',
  'NOT_ALONE',
  'NO_OFFICES',
];

/** Named by other rules' ids: a stranger's first, or by what follows the office. */
const UNNAMED: ReadonlySet<string> = new Set(['given-is-family-name', 'nobody-by-tail']);

const RULES = [
  ...DROPPING.flatMap((table) => TABLES[table] ?? []),
  ...WHOSE_SHORT_FORM.filter(({ how }) => how === 'nobody'),
  ...OFFICE_TAILS.filter(({ of }) => of === 'nobody'),
  ...NO_MATCHES.filter(({ is }) => is === 'nobody'),
].filter(({ id }) => !UNNAMED.has(id));

async function droppedBy({ example, on, language = 'en' }: Rule): Promise<readonly string[]> {
  const rules: string[] = [];
  const article = { language, ...(on && { published: on }) };
  const trace = (event: TraceEvent) => event.type === 'dropped' && rules.push(event.rule);
  await recognise({ blocks: toBlocks(unmark(example)), article }, finderOf(CAST), { trace });
  return rules;
}

it.each(RULES)('names $id as the rule that dropped the words of its example', async (rule) => {
  expect(await droppedBy(rule)).toContain(rule.id);
});
