import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import type { HolderOn } from '../../../utils/people/posts/post';
import { postAsOf } from '../../../utils/people/posts/post-as-of';
import { postsOf } from '../../../utils/people/posts/posts-of';
import { POST_DAYS } from './post-days';

const pack = parsePackFile(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));
if (!pack.ok) throw new Error(`starter.json: ${pack.path} ${pack.message}`);
const posts = postsOf(pack.value.people);

const names = (all: readonly HolderOn[]) => all.map(({ person }) => person.name);

it.each(POST_DAYS)('$post on $day', ({ post: id, day, from: _, ...expected }) => {
  const post = posts.get(id);
  if (!post) throw new Error(`no post ${id}`);
  const { holders, acting, named, vacancy, before, after } = postAsOf(post, day);
  expect({
    holders: names(holders),
    acting: names(acting),
    named: names(named),
    vacant: vacancy?.state === 'vacant',
    before: before?.person.name ?? null,
    after: after?.person.name ?? null,
  }).toEqual(expected);
});
