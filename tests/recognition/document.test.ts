import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPeopleFile } from '../../cli/people-file';
import { explain, watchLookUps } from '../../cli/recognise/explain';
import { splitBlocks } from '../../cli/recognise/input';
import { recognise } from '../../utils/recognition/recognise';
import type { TraceEvent } from '../../utils/recognition/trace/trace';
import { finderOf } from './read-marked';

const PAGE = readFileSync('docs/recognition.md', 'utf8');

function fenced(language: string): string {
  const blocks = PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));
  return [...blocks].map(([, text]) => text).join('');
}

/** How sure each reading is changes with every calibration. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.replace(/ \(0\.\d+\)$/, ''));
}

it('docs/recognition.md quotes what is said of its article', async () => {
  const { id, text, lang, date } = JSON.parse(fenced('json'));
  const people = await openPeopleFile('public/packs/starter.json');
  const lookUps = watchLookUps(finderOf(people.ok ? people.value : []));
  const events: TraceEvent[] = [];
  const input = { blocks: splitBlocks(text), article: { language: lang, published: date } };
  const trace = (event: TraceEvent) => events.push(event);
  const { mentions } = await recognise(input, lookUps.find, { trace });

  const said = linesOf(explain(id, mentions, { lookUps, events }));
  const quoted = linesOf(fenced('text').trimEnd());

  expect(quoted.filter((line) => !said.includes(line))).toEqual([]);
  expect(quoted.length).toBeGreaterThan(10);
});
