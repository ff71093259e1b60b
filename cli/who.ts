import { parseArgs } from 'node:util';
import { whoAnswer, whoLines } from '../utils/card/lines/person-lines';
import { postAnswer, postLines } from '../utils/card/lines/post-lines';
import { today } from '../utils/people/dates/days';
import { isDay } from '../utils/people/dates/partial-date';
import type { Day } from '../utils/people/person';
import type { Post } from '../utils/people/posts/post';
import { fail, ok, type Result } from '../utils/result';
import { findByName, findPosts } from './find-by-name';
import { openPeopleFiles, SHIPPED_FILES } from './people-files';

/** Exit codes, so that scripts can tell why there is no answer. */
const NOBODY = 1;
const SEVERAL = 2;
const BAD_INPUT = 3;

/** How to call it. */
const WHO_USAGE =
  'usage: who [--people FILE …] [--date YYYY-MM-DD] [--now YYYY-MM-DD] [--json] NAME';

process.exitCode = await who(process.argv.slice(2));

async function who(args: string[]): Promise<number> {
  const options = readWhoOptions(args);
  if (!options.ok) return complain(options.message, BAD_INPUT);
  const { name, people, date, now, json } = options.value;
  const all = await openPeopleFiles(people.length > 0 ? people : SHIPPED_FILES);
  if (!all.ok) return complain(`${all.path} ${all.message}`, BAD_INPUT);
  const found = findByName(all.value, name);
  const [person] = found;
  if (!person) return whoHolds(findPosts(all.value, name), options.value);
  if (found.length > 1) return printIds(found);
  const answer = whoAnswer(person, date, now);
  return print(json ? [JSON.stringify(answer)] : whoLines(answer), 0);
}

/** The name may be a post's: "UK ambassador to the US". */
function whoHolds(posts: readonly Post[], { name, date, now, json }: WhoOptions): number {
  const [post] = posts;
  if (!post) return complain(`Nobody by the name of ${name}. No post either.`, NOBODY);
  if (posts.length > 1) return printIds(posts);
  const answer = postAnswer(post, date, now);
  return print(json ? [JSON.stringify(answer)] : postLines(answer), 0);
}

function printIds(found: readonly { readonly id: string }[]): number {
  return print(
    found.map(({ id }) => id),
    SEVERAL,
  );
}

function print(lines: readonly string[], code: number): number {
  process.stdout.write(`${lines.join('\n')}\n`);
  return code;
}

function complain(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}

/** The question put to `who`. */
interface WhoOptions {
  readonly name: string;
  /** Files of people; none: the packs that ship. */
  readonly people: readonly string[];
  readonly date: Day;
  readonly now: Day;
  readonly json: boolean;
}

/** Reads the command line; the packs that ship and today where it does not say otherwise. */
function readWhoOptions(args: readonly string[]): Result<WhoOptions> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const name = positionals.join(' ').trim();
  if (!name) return fail(WHO_USAGE);
  for (const option of ['date', 'now'] as const) {
    if (!isDay(values[option])) return fail(`${values[option]} is not a calendar day.`, option);
  }
  return ok({ ...values, name });
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          people: { type: 'string', multiple: true, default: [] },
          date: { type: 'string', default: today() },
          now: { type: 'string', default: today() },
          json: { type: 'boolean', default: false },
        },
      }),
    );
  } catch (error) {
    return fail(`${(error as Error).message}\n${WHO_USAGE}`);
  }
}
