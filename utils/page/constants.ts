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

/** Names marked on one page; beyond it they stay unmarked. Each takes some 300 bytes. */
export const MOST_MARKS = 50_000;

/** Shadow roots read on one page, each of which is watched for changes. */
export const MOST_ROOTS = 1_000;

/** Elements looked at once a second for whether they have a shadow root by now: 2 µs each where closed. */
export const MOST_WITHOUT_ROOT = 100;

/**
 * Live ranges on one page: the browser looks at each at every change of the page. On a page with more
 * marks only those near what the reader sees have one.
 */
export const MOST_LIVE_MARKS = 1_000;

/** Marks that are near each thing seen, half of them before it: many screens of any text. */
export const NEAR_MARKS = 300;

/** From the reader's scrolling to new marks having come near, in milliseconds. */
export const LOOK_FOR_NEAR_MS = 100;

/** However long a reading took, changes are met within this time, in milliseconds. */
export const MOST_PATIENCE_MS = 10_000;

/** A card is never squeezed below this height, in CSS pixels: its head and first role. */
export const LEAST_CARD_HEIGHT_PX = 160;

/** A card's width in CSS pixels, where the window is wide enough, and the least it can be drawn in. */
export const CARD_WIDTH_PX = 360;
export const LEAST_CARD_WIDTH_PX = 280;

/** A window lower than this, in CSS pixels, gives a card all of the height there is. */
export const LOW_WINDOW_PX = 420;

/** With so much height, in CSS pixels, a card shows its head, the first day and its foot. */
export const ENOUGH_HEIGHT_PX = 260;

/** In a window narrower than this, in CSS pixels, the card is a sheet at its lower edge. */
export const SHEET_BELOW_PX = 480;

/** A sheet is at most so wide, in CSS pixels: lines longer than that are hard to read. */
export const MOST_SHEET_WIDTH_PX = 640;

/** … and leaves this share of the window's height to the page, to be pressed to close it. */
export const MOST_SHEET_SHARE = 0.8;

/** A card is at most so high, in CSS pixels, and at most this share of the window. */
export const MOST_CARD_HEIGHT_PX = 440;
export const MOST_CARD_SHARE = 0.6;

/** Pinned people side by side, in CSS pixels: the column of what each row is about. */
export const PINNED_TITLES_PX = 104;

/** … and the column of each person: narrower, a role takes a line a word. */
export const PINNED_PERSON_PX = { least: 232, most: 308 };

/** Pinned people take at most this share of the window's height: there is more to see of them. */
export const MOST_TABLE_SHARE = 0.8;

/** … and, as a sheet that stays while the page is read on, this one. */
export const MOST_PINNED_SHEET_SHARE = 0.4;

/** A page that throws pinned cards out gets them back, but not again within this time, in milliseconds. */
export const LEAST_PINNED_STAY_MS = 1_000;

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
 * For the day of an article, which takes the background a millisecond once it runs: the first question
 * after an update may be lost with the background that was there, and all of the text waits for it.
 */
export const DAY_PATIENCE_MS = 2_000;

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
 * Nor does any tell of a shadow root that comes to be.
 */
export const LOOK_AT_ADDRESS_MS = 1_000;
