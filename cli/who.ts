import { fileURLToPath } from 'node:url';
import { whoAnswer, whoLines } from '../utils/card/lines/person-lines';
import { postAnswer, postLines } from '../utils/card/lines/post-lines';
import type { Post } from '../utils/people/posts/post';
import { findByName } from './find-by-name';
import { findPosts } from './find-post';
import { openPeopleFile } from './people-file';
import { readWhoOptions, type WhoOptions } from './who-options';

const STARTER = fileURLToPath(new URL('../public/packs/starter.json', import.meta.url));

/** Exit codes, so that scripts can tell why there is no answer. */
const NOBODY = 1;
const SEVERAL = 2;
const BAD_INPUT = 3;

process.exitCode = await who(process.argv.slice(2));

async function who(args: string[]): Promise<number> {
  const options = readWhoOptions(args, STARTER);
  if (!options.ok) return complain(options.message, BAD_INPUT);
  const { name, people, date, now, json } = options.value;
  const file = await openPeopleFile(people);
  if (!file.ok) return complain(`${people}: ${file.path ?? ''} ${file.message}`, BAD_INPUT);
  const found = findByName(file.value, name);
  const [person] = found;
  if (!person) return whoHolds(findPosts(file.value, name), options.value);
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
