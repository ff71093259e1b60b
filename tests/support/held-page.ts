import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { answerOn } from './answering-server';
import { type ExpectedMarks, pathOf } from './samples';

/** A page that a browser is not done with before it is let go. */
export interface HeldPage {
  readonly url: string;
  /** Lets it finish loading. */
  letGo(): void;
  close(): Promise<void>;
}

/**
 * Serves a sample article whose last script keeps the browser waiting: the text is there, and the
 * document is not at its end, so that no content script has run.
 */
export async function servePageHeldBack(sample: ExpectedMarks): Promise<HeldPage> {
  const waiting: ServerResponse[] = [];
  const html = readFileSync(`public/sample/${sample.article}`, 'utf8');
  const server = await answerOn({
    [pathOf(sample)]: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html.replace('</body>', '<script src="/held.js"></script></body>'));
    },
    '/held.js': (_, response) => void waiting.push(response),
  });
  return {
    url: server.origin + pathOf(sample),
    letGo() {
      for (const response of waiting) {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end('');
      }
    },
    close: server.close,
  };
}
