import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addressOf, type CataloguePack, isOptional } from '../../../utils/packs/shipped/catalogue';
import { compareVersions } from '../../../utils/packs/update/pack-checks';
import type { ManagedPack, ManagerServices } from '../manager-services';
import { WeeklySwitch } from '../settings/WeeklySwitch';
import { Attribution } from './Attribution';
import { AvailablePacks } from './AvailablePacks';
import { OptionalPacks } from './OptionalPacks';
import { hostOf, PackUpdate } from './PackUpdate';
import { RemovePack } from './RemovePack';
import type { GetsModel } from './use-gets';
import type { UpdatesModel } from './use-updates';
import './packs.css';

interface PackListProps {
  readonly packs: readonly ManagedPack[];
  /** Resolves once it is there, or it has been said why not. */
  readonly onAdd: (pack: CataloguePack) => Promise<void>;
  readonly onRemove: (pack: ManagedPack) => void;
  readonly updates: UpdatesModel;
  readonly gets: GetsModel;
  readonly services: ManagerServices;
}

/** The packs in this browser, each with what it says of itself, and those that may be added. */
export function PackList({ packs, onAdd, onRemove, updates, gets, services }: PackListProps) {
  const { t } = services;
  const catalogue = useCatalogue(services);
  const heading = useRef<HTMLHeadingElement>(null);
  useOpenedAtPacks(heading);
  const remove = (pack: ManagedPack) => {
    onRemove(pack);
    // The button that had the focus goes with its pack.
    heading.current?.focus();
  };
  const { listed, shipped, optional } = sortOut(catalogue, packs);
  return (
    <aside class="fc-packs" aria-label={t('manager_packs')}>
      <h2 class="fc-packs-title" tabIndex={-1} ref={heading}>
        {t('manager_packs')}
      </h2>
      <p class="fc-field-hint">{t('manager_packs_hint')}</p>
      {packs.length === 0 && <p class="fc-packs-none">{t('manager_no_packs')}</p>}
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} updates={updates} services={services}>
          <RemovePack pack={pack} isHere={listed(pack)} onRemove={remove} services={services} />
        </PackItem>
      ))}
      <AvailablePacks packs={shipped} onAdd={onAdd} services={services} />
      <OptionalPacks packs={optional} installed={packs} gets={gets} services={services} />
      <WeeklySwitch packs={packs} weekly={services.updates.weekly} t={t} />
    </aside>
  );
}

/** A card of somebody whose data is old leads here: the packs stand below the people. */
function useOpenedAtPacks(heading: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (location.hash !== PACKS_HASH) return;
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, [heading]);
}

const PACKS_HASH = '#packs';

/** Which of the catalogue are not installed; of the optional ones also those in an older version. */
function sortOut(catalogue: readonly CataloguePack[], packs: readonly ManagedPack[]) {
  const here = new Map(packs.map((pack) => [pack.id, pack]));
  return {
    /** Whether a pack can be had again from here, without a file. */
    listed: ({ id }: ManagedPack) =>
      catalogue.some((pack) => pack.id === id && !(isOptional(pack) && addressOf(pack) === null)),
    shipped: catalogue.filter((pack) => !isOptional(pack) && !here.has(pack.id)),
    optional: catalogue.filter(isOptional).filter(({ id, version }) => {
      const installed = here.get(id);
      return !installed || compareVersions(version, installed.version) > 0;
    }),
  };
}

/** The packs that the extension lists; none until they are read, or where they cannot be. */
function useCatalogue({ shipped }: ManagerServices): readonly CataloguePack[] {
  const [catalogue, setCatalogue] = useState<readonly CataloguePack[]>([]);
  useEffect(() => void shipped.catalogue().then(setCatalogue, () => undefined), [shipped]);
  return catalogue;
}

interface PackItemProps {
  readonly pack: ManagedPack;
  readonly updates: UpdatesModel;
  readonly services: ManagerServices;
  /** Its last row: the way to be rid of it. */
  readonly children: ComponentChildren;
}

/** One pack: title, version, licence, how far it was checked, how many people, where to write. */
function PackItem({ pack, updates, services, children }: PackItemProps) {
  const { t, dateText, numberText } = services;
  const { title, version, licence, verified, people, contact, scope, attribution } = pack;
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
      {scope && <p class="fc-pack-scope">{scope}</p>}
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
      <Attribution lines={attribution ?? []} t={t} />
      <PackUpdate pack={pack} model={updates} services={services} />
      {children}
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
