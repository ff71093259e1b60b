import type { SourcePost } from '../source-format';

/** What most posts have in common: many hold them, under nobody. */
export const DEFAULTS = { single: false, under: [], vacant: [] } satisfies Partial<SourcePost>;

/** Makes a post that one person at a time holds; `more` is what it has besides, or otherwise. */
export type PostMaker = (
  id: string,
  label: string,
  role: string,
  postClass: SourcePost['class'],
  more?: Partial<SourcePost>,
) => SourcePost;

/** Makes the posts of one body, or of one land. */
export function postMaker(
  where: Pick<SourcePost, 'area' | 'organization'> & Partial<SourcePost>,
): PostMaker {
  return (id, label, role, postClass, more) => ({
    ...DEFAULTS,
    single: true,
    ...where,
    id,
    label,
    role,
    class: postClass,
    ...more,
  });
}
