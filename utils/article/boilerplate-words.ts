/** A quick look, so that most names are settled by one test. */
const ANY =
  /comment|disqus|respond|related|recirc|recommend|newsletter|share|sharing|social|promo|cookie|consent|outbrain|taboola|sponsor|advert|popular|trending|teaser|breadcrumb|sidebar|signup|subscribe|most-?read|readmore|read-more|read-next|more-?from|more-?on|also-?read|byline|author|skip-?(?:link|to)|reaction|tags/i;

/** Words that name other stories, or what readers say: names and dates there are not the article's. */
const OTHER_STORIES: ReadonlySet<string> = new Set(
  (
    'comments disqus related recirculation recirc recommended recommendations newsletter promo ' +
    'promos outbrain taboola sponsored advert advertisement popular trending teasers sidebar mostread'
  ).split(' '),
);

/** These and words that name what stands around an article: sharing, tags, notices. */
const BOILERPLATE: ReadonlySet<string> = new Set([
  ...OTHER_STORIES,
  ...(
    'share sharing social cookie cookies consent breadcrumb breadcrumbs signup subscribe skiplink ' +
    'reactions tags'
  ).split(' '),
]);

/** The same, where it takes two words to be sure. */
const BOILERPLATE_PAIRS = new Set(
  (
    'comment-list comment-thread comment-section comment-form comment-area comment-box ' +
    'comment-body comment-stream comment-content comment-item comment-count most-read most-viewed ' +
    'read-more read-next read-also also-read more-from more-on more-stories more-news skip-link ' +
    'skip-to teaser-list'
  ).split(' '),
);

/** Before the word they say that a container has, or lacks, such a part: it is not one itself. */
const MODIFIERS = new Set('has with no not without show hide enable'.split(' '));

/** After the word they speak of the part's state, or make it a name of something else. */
const STATES = new Set(
  'enabled disabled on off open closed true false price prices holder holders page'.split(' '),
);

/** `RelatedLinks__item--wide` to related, links, item, wide. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .filter((word) => word !== '');
}

function isNameOf(name: string, parts: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  if (words.length > 8) return false;
  return words.some((word, at) => {
    const named =
      parts.has(word) ||
      (word === 'comment' && words.length === 1) ||
      BOILERPLATE_PAIRS.has(`${word}-${words[at + 1] ?? ''}`);
    if (!named) return false;
    const modified = words.slice(0, at).some((before) => MODIFIERS.has(before));
    return !modified && !STATES.has(words[words.length - 1] ?? '');
  });
}

/**
 * Whether an element's class or id says that it is comments, related links, sharing, promotion and
 * the like. `with-comments`, `share-price` and `content--comment` (an opinion piece) do not.
 */
export function namesBoilerplate(classes: string, id: string): boolean {
  return namesPart(classes, id, BOILERPLATE);
}

/** Whether an element's class or id says that it is other stories or comments. */
export function namesOtherStories(classes: string, id: string): boolean {
  return namesPart(classes, id, OTHER_STORIES);
}

function namesPart(classes: string, id: string, parts: ReadonlySet<string>): boolean {
  if (!ANY.test(classes) && !ANY.test(id)) return false;
  const names = classes.slice(0, 500).split(/\s+/);
  return names.some((name) => isNameOf(name, parts)) || isNameOf(id.slice(0, 100), parts);
}

/** Whether a class says that the element is the line naming the author. */
export function namesByline(classes: string): boolean {
  if (!ANY.test(classes)) return false;
  return classes
    .slice(0, 500)
    .split(/\s+/)
    .some((name) => {
      const words = wordsOf(name);
      const last = words[words.length - 1] ?? '';
      return /^(?:byline|bylines|author|authors)$/.test(last) && !MODIFIERS.has(words[0] ?? '');
    });
}
