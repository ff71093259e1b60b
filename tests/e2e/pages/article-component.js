/**
 * An article as a component, for any framework with hooks. Its button rewrites a sentence, drops
 * a paragraph and adds another: the ways a page takes text from under the marks.
 */
export function makeArticle({ h, useState }) {
  return function Article() {
    const [later, setLater] = useState(false);
    return h(
      'article',
      null,
      h('h1', null, 'Starmer on the boat'),
      h(
        'p',
        null,
        'Sir ',
        h('b', null, 'Keir'),
        later
          ? ' Starmer came home by train, and Kamala Harris wrote to him.'
          : ' Starmer went to Hull by boat, and Donald Trump’s letter went by post.',
      ),
      later ? null : h('p', null, 'Sir Keir came back on Friday.'),
      h('p', null, h('button', { onClick: () => setLater(true) }, 'Later')),
      later ? h('p', null, 'Harris wrote twice.') : null,
    );
  };
}
