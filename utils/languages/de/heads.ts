import type { Heads } from '../language';

/** Words that make the name beside them a place, building and so on. */
export const heads: Heads = {
  after: {
    place: 'Straße Platz Allee Weg Ring Ufer Brücke',
    building: 'Halle Arena Stadion Haus Museum Theater Klinik Flughafen Turm Denkmal',
    organisation: 'Stiftung Institut Gesellschaft Verlag Gruppe Konzern GmbH AG',
    school: 'Schule Gymnasium Universität Akademie',
    prize: 'Preis Pokal Medaille',
  },
  before: 'Flughafen Stadion Universität Stiftung Haus Schloss Villa Sankt',
};
