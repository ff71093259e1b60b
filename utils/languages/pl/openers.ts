import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `w we z ze na do od po o u i a ale lub albo oraz ani lecz jednak więc zatem dla przez przed
    przy pod nad za bez między wobec według podczas mimo dzięki jak jako gdy kiedy gdzie kto co czy że
    żeby aby bo ponieważ choć chociaż jeśli tak nie to ten ta te tego tej tym tych on ona ono oni one ja
    my wy jego jej ich nasz nasza mój swój już jeszcze też także również tylko nawet teraz dziś dzisiaj
    wczoraj jutro tutaj tam potem następnie wcześniej później dlatego tymczasem natomiast wszyscy wielu
    każdy inny zdaniem
    słowa słowo mowa wizyta spotkanie oświadczenie wystąpienie polityka partia rząd administracja
    gabinet sztab zwolennicy przeciwnicy współpracownicy adwokat rodzina żona mąż matka ojciec syn córka
    brat siostra dzieci wdowa przyjaciele śmierć zabójstwo aresztowanie dymisja nominacja wybór wybory
    narodziny pogrzeb dom książka książki film filmy piosenki muzyka decyzja decyzje list odpowiedź plan
    plany władza sprawa wyrok wywiad opinia krytyka prezydentura mówił mówiła powiedział powiedziała
    oświadczył oświadczyła dodał dodała zmarł zmarła`,
};
