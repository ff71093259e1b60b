import type { ManagedPack, ManagerServices } from '../manager-services';
import { PrivacyChoice } from '../settings/PrivacyChoice';
import { WeeklySwitch } from '../settings/WeeklySwitch';
import { hostOf, PackUpdate } from './PackUpdate';
import type { UpdatesModel } from './use-updates';
import './packs.css';

interface PackListProps {
  readonly packs: readonly ManagedPack[];
  readonly updates: UpdatesModel;
  readonly services: ManagerServices;
}

/** The packs in this browser, each with what it says of itself. */
export function PackList({ packs, updates, services }: PackListProps) {
  const { t } = services;
  return (
    <aside class="fc-packs" aria-label={t('manager_packs')}>
      <h2 class="fc-packs-title">{t('manager_packs')}</h2>
      <p class="fc-field-hint">{t('manager_packs_hint')}</p>
      {packs.length === 0 && <p class="fc-packs-none">{t('manager_no_packs')}</p>}
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} updates={updates} services={services} />
      ))}
      <PrivacyChoice privacy={services.privacy} t={t} />
      <WeeklySwitch packs={packs} weekly={services.updates.weekly} t={t} />
    </aside>
  );
}

interface PackItemProps {
  readonly pack: ManagedPack;
  readonly updates: UpdatesModel;
  readonly services: ManagerServices;
}

/** One pack: title, version, licence, how far it was checked, how many people, where to write. */
function PackItem({ pack, updates, services }: PackItemProps) {
  const { t, dateText, numberText } = services;
  const { title, version, licence, verified, people, contact } = pack;
  const rows = [
    [t('manager_pack_people'), numberText(people)],
    [t('manager_pack_verified'), verified && dateText(verified)],
    [t('manager_pack_version'), version],
    [t('manager_pack_licence'), licence],
    [t('manager_pack_contact'), contact && <Contact contact={contact} />],
    [t('manager_pack_update'), hostOf(pack)],
  ] as const;
  return (
    <article class="fc-pack">
      <h3 class="fc-pack-title">{title}</h3>
      <dl class="fc-pack-facts">
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name} class="fc-pack-fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <PackUpdate pack={pack} model={updates} services={services} />
    </article>
  );
}

function Contact({ contact }: { contact: string }) {
  const href = contactHref(contact);
  if (!href) return <>{contact}</>;
  return (
    <a class="fc-link" href={href} target="_blank" rel="noreferrer noopener">
      {contact.replace(/^(https?:\/\/|mailto:)/i, '')}
    </a>
  );
}

/** Where a pack's contact leads: a web page or a mail address; null for anything else. */
function contactHref(contact: string): string | null {
  if (/^(https?:\/\/|mailto:)\S+$/i.test(contact)) return contact;
  return /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : null;
}
