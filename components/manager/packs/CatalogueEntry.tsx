import type { ComponentChildren } from 'preact';
import { type CataloguePack, isOptional } from '../../../utils/packs/shipped/catalogue';
import type { ManagerServices } from '../manager-services';
import { Attribution } from './Attribution';

interface CatalogueEntryProps {
  readonly pack: CataloguePack;
  readonly services: ManagerServices;
  /** The way to have it. */
  readonly children: ComponentChildren;
}

/** A pack that is not here, as the catalogue describes it. */
export function CatalogueEntry({ pack, services, children }: CatalogueEntryProps) {
  const { t, dateText, numberText, importing } = services;
  const { title, scope, people, bytes, licence, verified, attribution = [] } = pack;
  const facts = [
    t('packs_available_people', [numberText(people)]),
    importing.sizeText(bytes),
    verified && t('packs_available_verified', [dateText(verified)]),
    licence,
  ];
  return (
    <article class="fc-pack" data-available={isOptional(pack) ? 'optional' : 'shipped'}>
      <h4 class="fc-pack-title">{title}</h4>
      <p class="fc-pack-scope">{scope}</p>
      <p class="fc-pack-scope">{facts.filter(Boolean).join(' · ')}</p>
      {isOptional(pack) && <Attribution lines={attribution} t={t} />}
      {children}
    </article>
  );
}
