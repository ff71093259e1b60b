import { readingFacts } from '../article/read-facts';
import type { ArticleFacts } from '../article/types';
import type { PageCalls, PersonHere } from '../messaging/messages';
import type { Client } from '../messaging/protocol';
import type { PackInfo } from '../people/pack';
import type { Day, Person } from '../people/person';
import { type ArticleScan, createArticleScan } from './article-scan';
import { createCardHost, type RenderCard } from './card-host';
import { type CardContent, createCardView } from './card-view';
import { markAt } from './hit-test';
import { keepReading } from './keep-reading';
import { createMarks } from './marks';
import { createPageSession } from './page-session';
import { stepByStep } from './pause';
import { watchPointer } from './pointer';

/** What Fact Context needs to run on a page; `signal` stops it and leaves the page as it was. */
export interface PageOptions {
  readonly document: Document;
  readonly background: Client<PageCalls>;
  readonly css: string;
  readonly mode: ShadowRootMode;
  readonly direction: 'ltr' | 'rtl';
  readonly render: (page: CardPage) => RenderCard<CardContent>;
  readonly signal: AbortSignal;
  /** The day the reader set for an address; null: none. */
  readonly dayByReader: (address: string) => Promise<Day | null>;
  /** Told of what failed; the page never is. */
  readonly failed: (error: unknown) => void;
}

/** What the cards of a page are drawn for; whom it names is known better as it is read. */
export interface CardPage {
  readonly article: ArticleFacts;
  readonly people: () => readonly Person[];
  readonly packs: () => readonly PackInfo[];
}

/** A page Fact Context runs on. */
export interface RunningPage {
  readonly article: ArticleFacts;
  people(): readonly PersonHere[];
  showPerson(id: string): boolean;
  showNext(): boolean;
}

/**
 * Reads the page, marks the names, and answers to the pointer until `signal` aborts. Resolves when
 * it is known what the page is, to null where `signal` aborted meanwhile; the marks come after.
 */
export async function startPage(options: PageOptions): Promise<RunningPage | null> {
  const { document, background, css, mode, direction, render, signal, failed } = options;
  // 1. What the page is
  const facts = await stepByStep(readingFacts(document, document.location.href), signal);
  if (!facts) return null;
  const article = withDay(facts, await options.dayByReader(facts.url));
  if (signal.aborted) return null;
  // 2. Its marks and its one card
  const marks = createMarks();
  const host = createCardHost({
    document,
    css,
    mode,
    direction,
    render: render({
      article,
      people: () => peopleOf(scan).map(({ person }) => person),
      packs: () => scan.packs(),
    }),
  });
  let pointer: { x: number; y: number } | null = null;
  const view = createCardView({ host, marks, pointer: () => pointer });
  const scan: ArticleScan = createArticleScan({
    document,
    marks,
    article: contextOf(article),
    recognise: background.recognise,
    signal,
  });
  const session = createPageSession({ marks, view, person: scan.person });
  // 3. The reader's hand
  watchPointer({
    document,
    host: host.element,
    markAt: (x, y) => {
      pointer = { x, y };
      return markAt(document, marks, x, y);
    },
    dispatch: (event) => {
      session.dispatch(event);
      if (event.type === 'scroll') view.follow();
    },
    isOpen: () => session.state.phase === 'open',
    signal,
  });
  // 4. The text, now and as it changes
  keepReading({ document, read: scan.read, failed, signal });
  // 5. The end
  signal.addEventListener('abort', () => {
    session.stop();
    marks.clear();
    host.destroy();
  });
  return {
    article,
    people: () => peopleOf(scan),
    showPerson: (id) => session.goTo(id),
    showNext: () => session.goToNext(),
  };
}

/** What the reader says of the day goes before what the page says. */
function withDay(facts: ArticleFacts, day: Day | null): ArticleFacts {
  if (day === null) return facts;
  return { ...facts, published: day, publishedFrom: 'reader', confidence: 1 };
}

function contextOf({ published, language }: ArticleFacts) {
  return { ...(published && { published }), ...(language && { language }) };
}

/** Everyone of the article with how often their name stands in it; offices are not counted. */
function peopleOf(scan: ArticleScan): PersonHere[] {
  const counts = new Map<string, number>();
  for (const { personId, kind } of scan.mentions()) {
    if (personId !== null && kind === 'name') counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, mentions]) => {
    const person = scan.person(id);
    return person ? [{ person, mentions }] : [];
  });
}
