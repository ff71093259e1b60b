import { useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../../../utils/interface-text';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import type { SiteFault, SitesServices } from './sites-services';
import './sites.css';

interface AddSiteProps {
  readonly sites: Pick<SitesServices, 'add'>;
  readonly t: Translate;
}

/** A site to be typed. Why it was not added is said at the field, which keeps what was typed. */
export function AddSite({ sites, t }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<SiteFault | null>(null);
  const [added, setAdded] = useState('');
  const add = async () => {
    setAdded('');
    // Called before anything is waited for: the browser asks only in a click.
    const problem = await sites.add(typed).catch(() => ({ kind: 'failed', site: typed }) as const);
    setFault(problem);
    if (problem) return;
    setAdded(typed.trim());
    setTyped('');
  };
  return (
    <form
      class="fc-add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t('sites_add_label')}
        hint={t('sites_add_hint')}
        value={typed}
        error={fault ? t(FAULTS[fault.kind], [fault.site]) : undefined}
        inputMode="url"
        onChange={(value) => {
          setTyped(value);
          setFault(null);
        }}
      />
      <Button type="submit" icon="plus">
        {t('sites_add')}
      </Button>
      <p class="fc-unseen" role="status">
        {added && t('sites_added_now', [added])}
      </p>
    </form>
  );
}

const FAULTS: Readonly<Record<SiteFault['kind'], MessageKey>> = {
  nonsense: 'sites_fault_nonsense',
  scheme: 'sites_fault_scheme',
  short: 'sites_fault_short',
  suffix: 'sites_fault_suffix',
  star: 'sites_fault_star',
  every: 'sites_fault_every',
  protected: 'sites_fault_protected',
  named: 'sites_fault_named',
  there: 'sites_fault_there',
  refused: 'sites_fault_refused',
  failed: 'sites_fault_failed',
};
