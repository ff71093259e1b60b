import type { Heads } from '../language';

/** Words that make the name beside them a place, firm, building and so on. */
export const heads: Heads = {
  after: {
    place: `county city town township village island islands lake river bay beach park parkway street
      st avenue ave road rd lane drive square plaza boulevard bridge mountain mount hill hills valley
      canyon creek forest garden gardens district heights springs falls point peninsula cemetery
      highway freeway interchange ranch farm estate estates border state national`,
    building: `tower towers hotel hotels building house hall center centre memorial monument museum
      library stadium arena airport international station terminal theatre theater cathedral church
      chapel temple castle palace court courthouse dam hospital clinic prison barracks plaza resort
      casino club gallery pavilion campus mansion`,
    organisation: `foundation organization organisation company corporation corp inc incorporated ltd
      llc plc group holdings partners associates brothers bros sons industries international media
      trust fund bank capital institute association society committee party campaign administration
      union team rovers united fc racing motors airlines airways press times post poll polls research
      studios pictures records entertainment enterprises productions technologies systems controls
      laboratories labs pharmaceuticals university law llp`,
    school: 'university college school academy institute seminary fellowship scholarship chair',
    transport: 'class carrier ship spacecraft telescope aircraft expressway line railway',
    law: `act bill amendment doctrine rule v vs law commission inquiry report review plan declaration
      accord accords treaty agreement`,
    prize: `prize award awards medal trophy cup open classic invitational bowl championship
      championships challenge masters tournament stakes handicap derby lecture`,
    work: 'show affair diaries tapes papers chronicles story movie musical syndrome disease effect',
  },
  before: `uss hms hmas hmcs rms ss mv mount mt lake fort ft port cape camp point hurricane storm typhoon
  saint st san santa operation rue via avenue avenida boulevard stade estadio university college
  casa villa hotel castle station radio hospital team`,
  smallAfter: 'v airport stadium station hospital university college library museum tower',
  smallBefore: `carrier carriers destroyer destroyers frigate submarine cruiser warship ship yacht ferry hurricane
  storm typhoon cyclone asteroid telescope`,
};
