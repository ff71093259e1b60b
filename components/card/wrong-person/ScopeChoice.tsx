import { useId } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { SCOPES, type Scope } from './wrong-person-services';

interface ScopeChoiceProps {
  readonly scope: Scope;
  readonly name: string;
  readonly host: string;
  readonly t: Translate;
  readonly onScope: (scope: Scope) => void;
}

/** For how long a correction is to hold: this article, this site, or always. */
export function ScopeChoice({ scope, name, host, t, onScope }: ScopeChoiceProps) {
  const group = useId();
  const words = {
    article: t('correct_scope_article'),
    site: host,
    always: t('correct_scope_always'),
  };
  const isShort = !/\s/u.test(name.trim());
  return (
    <fieldset class="fc-wrong-scope">
      <legend>{t('correct_scope')}</legend>
      <div class="fc-wrong-segments">
        {SCOPES.map((one) => (
          <label key={one} class="fc-wrong-segment" title={words[one]}>
            <input
              type="radio"
              class="fc-unseen"
              name={group}
              checked={scope === one}
              onChange={() => onScope(one)}
            />
            <span>{words[one]}</span>
          </label>
        ))}
      </div>
      {isShort && scope !== 'article' && <p class="fc-wrong-hint">{t('correct_short_hint')}</p>}
    </fieldset>
  );
}
