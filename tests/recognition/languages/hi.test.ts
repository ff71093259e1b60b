import { alias, person } from '../people';
import { readsIn } from './reads-in';

const PEOPLE = [
  person('modi', 'Narendra Modi', { otherNames: [alias('नरेन्द्र मोदी'), alias('नरेंद्र मोदी')] }),
  person('gandhi', 'राहुल गांधी'),
  person('trump', 'Donald Trump', { otherNames: [alias('डोनाल्ड ट्रंप')] }),
];

readsIn('hi', PEOPLE, [
  'प्रधानमंत्री [नरेंद्र मोदी|modi] ने कहा।',
  '[नरेन्द्र मोदी|modi] ने कहा।',
  '[राहुल गांधी|gandhi] और [नरेंद्र मोदी|modi] मिले।',
  '[नरेंद्र मोदी|modi] ने कहा। [मोदी|modi] ने पूछा।',
  'मोदी ने पूछा।',
  'अमेरिका के राष्ट्रपति [डोनाल्ड ट्रंप|trump] आए।',
  '“हाँ, [राहुल गांधी|gandhi]”, उन्होंने कहा।',
]);
