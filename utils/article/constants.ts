/** Nodes visited between two moments at which a reader may pause: about 0.2 ms of work. */
export const NODES_BETWEEN_PAUSES = 200;

/** Characters that cost about as much to read as visiting one node. */
export const CHARACTERS_PER_NODE = 400;

/** UTF-16 units of a text node read in one go: under 1 ms, so a 5 MB node never blocks a page. */
export const TEXT_SLICE = 32 * 1024;

/** UTF-16 units after which a block is split. Four blocks fill one message to the background. */
export const MAX_BLOCK_LENGTH = 64 * 1024;

/** How far back from the limit a long block looks for the end of a sentence to be split at. */
export const SPLIT_SEARCH = 2 * 1024;

/** A paragraph with less text says nothing about where the article is. UTF-16 units. */
export const MIN_PARAGRAPH = 25;

/** A paragraph of running text, as opposed to a teaser or a label. UTF-16 units. */
export const RUNNING_PARAGRAPH = 80;

/** More text in one paragraph does not make its place any more the article's. UTF-16 units. */
export const MAX_PARAGRAPH_WEIGHT = 1000;

/** Paragraphs weighed to find the article; the rest of a very long page adds nothing. */
export const MAX_PARAGRAPHS = 1000;

/** Paragraphs weighed between two good moments to pause: about 1 ms. */
export const PARAGRAPHS_BETWEEN_PAUSES = 50;

/** Nodes looked at in one paragraph to measure its text. */
export const MAX_NODES_PER_PARAGRAPH = 60;

/** The article's container holds at least this share of the page's running text. */
export const ROOT_SHARE = 0.7;

/** Running text an article has at the least, in UTF-16 units and in paragraphs of one place. */
export const MIN_ARTICLE_TEXT = 250;
export const MIN_ARTICLE_PARAGRAPHS = 3;

/** With so much text, one paragraph fewer will do. UTF-16 units. */
export const LONG_ARTICLE_TEXT = 500;

/** Levels climbed from the text's container to one that also has the headline. */
export const MAX_CLIMB_TO_HEADLINE = 4;

/** Fewer paragraphs than this and a form is a form; more and it is a page wrapped in one. */
export const TEXT_PARAGRAPHS = 3;

/** Longest text that, being nothing but a link, may be a name; what is longer is a teaser. */
export const MAX_LINKED_NAME = 30;

/** Text under a linked headline that makes it the head of a text. UTF-16 units. */
export const MIN_STANDFIRST = 20;

/** How much more text than a paragraph an element may count for that holds many, parted by `br`. */
export const PARAGRAPHS_PER_HOLDER = 5;

/** Text that counts as one paragraph where an element holds many. UTF-16 units. */
export const PARAGRAPH_LENGTH = 200;

/** A byline is short; a longer element with such a class is text. UTF-16 units. */
export const MAX_BYLINE_LENGTH = 200;

/** JSON-LD read in one page, in UTF-16 units: JSON.parse does this in under 10 ms. */
export const MAX_JSON_LD = 1024 * 1024;

/** Objects looked at in a page's JSON-LD, and how deep. */
export const MAX_JSON_LD_NODES = 2000;
export const MAX_JSON_LD_DEPTH = 8;

/** Elements of a page searched for markup of dates: about 3 ms. News pages have 2,000 to 8,000. */
export const MAX_SEARCHED_ELEMENTS = 20_000;

/** Elements marked as dates that are looked at. */
export const MAX_DATE_ELEMENTS = 200;

/** Text of one element or node in which a date is looked for, UTF-16 units. */
export const MAX_DATE_TEXT = 160;

/** Text nodes after the headline in which a labelled date is looked for: under 2 ms. */
export const MAX_BYLINE_NODES = 1200;

/** Lines with digits after the headline: a page with more lists other things, and none gets surer. */
export const MAX_DATED_LINES = 60;

/** Text nodes before the headline that may hold the date; white space counts. */
export const NODES_BEFORE_HEADLINE = 60;

/** Text nodes after the headline that may hold the date, unless the running text begins earlier. */
export const NODES_AFTER_HEADLINE = 160;

/** Paragraphs of running text that may stand between the headline and the date: a standfirst. */
export const PARAGRAPHS_BEFORE_DATE = 2;

/** No article in a browser was published earlier: the web began in 1990. */
export const EARLIEST_YEAR = 1990;

/** Longest title kept, UTF-16 units. */
export const MAX_TITLE_LENGTH = 500;

/**
 * From here on a day counts as certain. Of the days said to be this sure, 97.5 % were right on 121
 * pages; of the others, 88.5 % on 122 (`npm run eval -- dates`).
 */
export const DAY_CERTAIN = 0.95;

/** Elements that readers write to or work with, looked at on a page: about 0.3 ms. */
export const MAX_CONTROLS = 600;

/** Text of one editor that is measured, in UTF-16 units: more makes it no more an editor. */
export const MAX_EDITOR_TEXT = 2_000;

/** Fields of a page that is a form; a letter to the editor or a comment asks for a name and a text. */
export const FORM_FIELDS = 3;

/** Running text that goes with each field on a page that has a form beside its text. UTF-16 units. */
export const TEXT_PER_FIELD = 300;

/** The same where the page says that it is an article: there a form has to be nearly all of it. */
export const ARTICLE_TEXT_PER_FIELD = 60;

/** Rows, cells and branches of a program's lists and tables from which on a page is a program. */
export const PROGRAM_PARTS = 10;

/** Linked headlines that make a list of stories. */
export const LIST_HEADLINES = 5;

/** Headings and stories looked at to find them. */
export const MAX_LIST_HEADINGS = 60;
