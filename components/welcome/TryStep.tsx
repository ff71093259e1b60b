import type { Translate } from '../../utils/interface-text';
import { DayMark } from '../parts/DayMark';
import { ShortcutList } from './ShortcutList';
import { Step } from './Step';
import { SAMPLE_DAY, type Shortcut } from './welcome-services';

interface TryStepProps {
  readonly t: Translate;
  readonly dateText: (day: string) => string;
  readonly shortcuts: readonly Shortcut[];
}

/** The sample, which is read and marked as any article is, and what the signs of a card mean. */
export function TryStep({ t, dateText, shortcuts }: TryStepProps) {
  return (
    <Step
      title={t('welcome_try')}
      help={t('welcome_try_help', [dateText(SAMPLE_DAY)])}
      aside={<ShortcutList t={t} shortcuts={shortcuts} />}
    >
      <article class="fc-welcome-sample">
        <p class="fc-welcome-sample-source">
          {t('welcome_sample_source')}
          {' · '}
          <time dateTime={SAMPLE_DAY}>{dateText(SAMPLE_DAY)}</time>
        </p>
        <p class="fc-welcome-sample-text">{t('welcome_sample_text')}</p>
      </article>
      <ul class="fc-welcome-sample-signs" role="list">
        {SIGNS.map((sign) => (
          <li key={sign}>
            <DayMark kind={sign} />
            {t(`welcome_mark_${sign}`)}
          </li>
        ))}
      </ul>
    </Step>
  );
}

/** The signs that a card of the sample shows. */
const SIGNS = ['then', 'now', 'both'] as const;
