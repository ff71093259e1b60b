import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

/** Collects what is thrown in a browser's pages and workers. */
export interface ErrorCollector {
  /** The errors whose stack names `place`, since the last call. */
  take(place: string): readonly string[];
}

function describe(details: Protocol.Runtime.ExceptionDetails): string {
  const frames = details.stackTrace?.callFrames.map((frame) => `${frame.url}:${frame.lineNumber}`);
  const what = details.exception?.description ?? details.text;
  return `${what} at ${[details.url, ...(frames ?? [])].filter(Boolean).join(', ')}`;
}

/** A service worker has one session at most, so that it can be detached before a stop. */
async function sessionOf(target: Target): Promise<CDPSession | null> {
  if (target.type() === 'service_worker') return (await target.worker())?.client ?? null;
  return target.type() === 'page' ? await target.createCDPSession() : null;
}

/** Listens to every page, extension page and service worker from now on. */
export function collectChromiumErrors(browser: Browser): ErrorCollector {
  let errors: string[] = [];

  const listen = async (target: Target) => {
    const session = await sessionOf(target);
    if (!session) return;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      errors.push(describe(exceptionDetails));
    });
    await session.send('Runtime.enable');
  };
  // A target may be gone before we are attached to it: then it has nothing to say.
  browser.on('targetcreated', (target) => void listen(target).catch(() => {}));

  return {
    take(place) {
      const mine = errors.filter((error) => error.includes(place));
      errors = errors.filter((error) => !error.includes(place));
      return mine;
    },
  };
}
