import type { Titles } from '../language';

/** Offices, ranks and trades; most are one word with what they are of: "Bundesaußenminister". */
export const titles: Titles = {
  words: `Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin Präsident Präsidentin Bundespräsident
    Bundespräsidentin Ministerpräsident Ministerpräsidentin Minister Ministerin Außenminister
    Innenminister Finanzminister Senator Senatorin Abgeordnete Abgeordneter Bürgermeister
    Bürgermeisterin Oberbürgermeister Trainer Trainerin Bundestrainer Sprecher Sprecherin Chef Chefin
    Vorsitzende Vorsitzender Kandidat Kandidatin Richter Richterin Botschafter Botschafterin General
    Bischof Erzbischof Kardinal Professor Professorin Doktor Schauspieler Schauspielerin Sänger
    Sängerin Autor Autorin Regisseur Regisseurin Premier Premierminister Premierministerin Ex
    Altkanzler Altkanzlerin Landesvater Star Superstar Profi Torwart Stürmer Spieler Kapitän Coach`,
  endings: `minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher
    sprecherin trainer trainerin kandidat kandidatin vorsitzende vorsitzender politiker politikerin
    leiter leiterin bürgermeister bürgermeisterin senator senatorin sekretär sekretärin beauftragter
    beauftragte direktor direktorin botschafter botschafterin richter richterin kommissar kommissarin
    spieler spielerin sieger siegerin fahrer fahrerin läufer läuferin meister meisterin kapitän
    sportler sportlerin star profi schauspieler schauspielerin regisseur sänger sängerin unternehmer
    gründer gründerin manager managerin anwalt anwältin experte expertin abgeordneter abgeordnete
    vize präses stürmer torhüter`,
};
