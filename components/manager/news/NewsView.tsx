import { useEffect } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import './news.css';

/** What came with each version, and the way to say that it was seen. */
export interface NewsServices {
  readonly releases: readonly { readonly version: string; readonly lines: readonly string[] }[];
  readonly seen: () => Promise<void>;
}

/** What is new: the newest version in full, those before it on demand. */
export function NewsView({ news, t }: { news: NewsServices; t: Translate }) {
  useEffect(() => {
    // Where it cannot be noted, the popup tells of it once more.
    news.seen().catch(() => undefined);
  }, [news]);
  return (
    <main class="fc-news" aria-label={t('news_title')}>
      <h2 class="fc-news-title">{t('news_title')}</h2>
      {news.releases.map(({ version, lines }, at) => (
        <details key={version} open={at === 0}>
          <summary>{version === 'Unreleased' ? t('news_next') : version}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </main>
  );
}
