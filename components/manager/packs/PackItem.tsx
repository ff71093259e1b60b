import type { ManagedPack, ManagerServices } from '../manager-services';
import { contactHref } from './contact-href';
import { PackUpdate } from './PackUpdate';
import { hostOf } from './update-words';
import type { UpdatesModel } from './use-updates';

/** What one pack of the list gets. */
export interface PackItemProps {
  readonly pack: ManagedPack;
  readonly updates: UpdatesModel;
  readonly services: ManagerServices;
}

/** One pack: title, version, licence, how far it was checked, how many people, where to write. */
export function PackItem({ pack, updates, services }: PackItemProps) {
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
