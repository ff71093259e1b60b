/** A quick look, so that most names are settled by one test. */
const ANY =
  /comment|disqus|respond|related|recirc|recommend|newsletter|share|sharing|social|promo|cookie|consent|outbrain|taboola|sponsor|advert|popular|trending|teaser|breadcrumb|sidebar|signup|subscribe|most-?(?:read|viewed)|read-next|more-?(?:from|on|stories|news)|also-?read|byline|author|skip-?(?:link|to)|reaction|tags/i;

/** Words that name other stories, or what readers say: names and dates there are not the article's. */
const OTHER_STORIES: ReadonlySet<string> = new Set(
  (
    'comments disqus related recirculation recirc recommended recommendations newsletter promo ' +
    'promos outbrain taboola sponsored advert advertisement popular trending teasers sidebar mostread'
  ).split(' '),
);

/** Words that name what stands around an article: sharing, tags, notices. */
const SURROUNDINGS: ReadonlySet<string> = new Set(
  (
    'share sharing social cookie cookies consent breadcrumb breadcrumbs signup subscribe skiplink ' +
    'reactions tags'
  ).split(' '),
);

/** The same, where it takes two words to be sure. */
const PAIRS: ReadonlySet<string> = new Set(
  (
    'comment-list comment-thread comment-section comment-form comment-area comment-box ' +
    'comment-body comment-stream comment-content comment-item comment-count most-read most-viewed ' +
    'read-next read-also also-read more-from more-on more-stories more-news skip-link skip-to ' +
    'teaser-list'
  ).split(' '),
);

/** Before the word they say that a container has, or lacks, such a part: it is not one itself. */
const MODIFIERS: ReadonlySet<string> = new Set(
  'has with no not without is show shows showing hide enable enabled layout template'.split(' '),
);

/** After the word they leave it what it is; any other word makes it a name of something else. */
const SUFFIXES: ReadonlySet<string> = new Set(
  (
    'list lists section sections container containers wrapper wrap box boxes block blocks area areas ' +
    'module modules item items link links article articles story stories post posts news content ' +
    'contents body inner outer panel pane widget widgets bar buttons button tools tool icons icon ' +
    'form count title titles header heading head footer teaser teasers card cards grid row rail ' +
    'region column columns col left right top bottom primary secondary mobile desktop topics topic ' +
    'media videos video slider carousel signup subscribe toolbar overlay modal banner notice popup ' +
    'text info meta thread stream group root component mod feed reading pages view views below sticky'
  ).split(' '),
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
    const isPair = PAIRS.has(`${word}-${words[at + 1] ?? ''}`);
    const isPart = parts.has(word) || (word === 'comment' && words.length === 1);
    if (!isPair && !isPart) return false;
    const modified = words.slice(0, at).some((before) => MODIFIERS.has(before));
    return !modified && words.slice(at + (isPair ? 2 : 1)).every(isSuffix);
  });
}

/** Numbers and the short hashes that style tools append say nothing. */
function isSuffix(word: string): boolean {
  return word.length <= 3 || /\d/.test(word) || SUFFIXES.has(word);
}

/**
 * Whether an element's class or id says that it is comments, related stories or promotion.
 * `with-comments` and `content--comment` (an opinion piece) do not.
 */
export function namesOtherStories(classes: string, id: string): boolean {
  return namesPart(classes, id, OTHER_STORIES);
}

/** Whether a class or id says that it is for sharing, subscribing and the like; not `share-price`. */
export function namesSurroundings(classes: string, id: string): boolean {
  return namesPart(classes, id, SURROUNDINGS);
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
      return /^(?:byline|bylines|author|authors)$/.test(last) && !MODIFIERS.has(words[0] ?? '-');
    });
}
