import { expect, it } from 'vitest';
import { handlingOf } from '../../../utils/article/blocks/element-handling';
import { bodyOf } from '../pages';

it('says how reading takes an element', () => {
  const body = bodyOf('<nav><a>a</a></nav><article><p>b</p><pre>c</pre></article>');
  const at = (selector: string) => handlingOf(body.querySelector(selector) as Element);
  expect([at('nav'), at('a'), at('p'), at('pre'), at('article')]).toEqual([
    'apart',
    'inline',
    'block',
    'apart',
    'block',
  ]);
});
