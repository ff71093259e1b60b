/** The name of the one element the extension puts into a page. */
export const CARD_TAG = 'fact-context-card';

/** The longest the page's main thread is kept at a stretch, in milliseconds: half a frame. */
export const SLICE_MS = 8;

/** Text sent in one message, in UTF-16 units; messages are to stay under 256 KB. */
export const MESSAGE_TEXT_LENGTH = 64 * 1024;

/** Changes of the page are gathered for so long before it is read again, in milliseconds. */
export const CHANGES_GATHERED_MS = 250;

/** A page that keeps changing is read again at most this often, in milliseconds. */
export const LEAST_BETWEEN_READS_MS = 1_000;

/** … and never for more than this share of the time. */
export const LARGEST_READING_SHARE = 0.02;

/** Distance of the card from the line it belongs to, and from the window's edge, in CSS pixels. */
export const CARD_GAP_PX = 8;

/** Below this relative luminance (0 to 1) a page's background counts as dark. */
export const DARK_BELOW_LUMINANCE = 0.3;

/** Ranges marked on one page; beyond it names stay unmarked, for the page's sake. */
export const MOST_MARKS = 5_000;

/** However long a reading took, changes are met within this time, in milliseconds. */
export const MOST_PATIENCE_MS = 10_000;

/** A card is never squeezed below this height, in CSS pixels: its head and first role. */
export const LEAST_CARD_HEIGHT_PX = 160;

/** A card is at most so high, in CSS pixels, and at most this share of the window. */
export const MOST_CARD_HEIGHT_PX = 440;
export const MOST_CARD_SHARE = 0.6;

/**
 * How long the card's frame may take to load and answer, in milliseconds: it takes 50 to 150 on a
 * busy machine. After that the page is held to keep it from running.
 */
export const FRAME_PATIENCE_MS = 3_000;

/**
 * How long one answer of the background may take, in milliseconds: after an update it first installs
 * the packs, which takes up to ten seconds on a slow machine.
 */
export const ANSWER_PATIENCE_MS = 20_000;

/**
 * Pauses before the background is asked again after a failure, in milliseconds. One that was ended
 * is back at the next message; a database that is being opened anew takes seconds. Half a minute in
 * all: what lasts longer does not pass by itself.
 */
export const PAUSES_BEFORE_ASKING_AGAIN_MS = [100, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000];

/** After so many messages in a row that stay unanswered nothing more is sent of a reading. */
export const MOST_UNANSWERED = 2;

/** After the script of the cards did not come it is not asked for again for so long, in milliseconds. */
export const PAUSE_BEFORE_CARDS_AGAIN_MS = 2_000;

/** Scripts looked at for data when it is asked whether a page has become another article. */
export const MAX_SIGN_SCRIPTS = 300;

/**
 * How often a page's address is compared, in milliseconds, besides at each of its changes: a page
 * can give itself another without changing anything, and no event of a page can be trusted to say so.
 */
export const LOOK_AT_ADDRESS_MS = 1_000;
