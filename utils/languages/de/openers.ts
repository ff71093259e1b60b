import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `der die das den dem des ein eine einen einem einer eines und aber oder denn doch im am in an
    auf aus bei beim mit von vom zu zum zur auch nach vor für gegen ohne um durch über unter zwischen
    seit während wegen trotz bis wenn als wie was wer wo warum weil dass ob so dann nun jetzt heute
    gestern morgen hier dort da nur noch schon sogar selbst auch nicht kein keine er sie es wir ihr ich
    sein seine seinem seinen seiner ihre ihrem ihren ihrer dieser diese dieses diesem diesen jener jene
    laut zufolge damit dabei dagegen daher deshalb danach davor zuvor zuletzt inzwischen allerdings
    bereits nachdem obwohl sowohl weder beide viele alle mehr neben statt sagte sagt`,
};
