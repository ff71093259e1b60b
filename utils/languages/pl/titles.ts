import type { Titles } from '../language';

/** Offices, ranks and parties, in their cases. */
export const titles: Titles = {
  words: `prezydent prezydenta prezydentowi prezydentem premier premiera premierowi premierem
    wicepremier wicepremiera minister ministra ministrowi ministrem ministerka wiceminister kanclerz
    kanclerza kanclerzem senator senatora senatorka poseł posła posłowi posłem posłanka posłanki
    marszałek marszałka marszałkiem wicemarszałek burmistrz burmistrza wójt wojewoda wojewody gubernator
    gubernatora sekretarz sekretarza przewodniczący przewodniczącego przewodnicząca prezes prezesa
    prezesem rzecznik rzecznika rzeczniczka ambasador ambasadora generał generała pułkownik sędzia
    sędziego prokurator prokuratora kandydat kandydata kandydatka biskup biskupa arcybiskup kardynał
    kardynała profesor profesora doktor doktora dr prof trener trenera selekcjoner aktor aktorka
    lider lidera liderka szef szefa szefowa europoseł europosła`,
};
