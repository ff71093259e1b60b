import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. The article's own words add to them. */
export const openers: Openers = {
  words: `a an the and but or nor so yet for if as at by in on of to up from with without within against about
  above across after before behind below beside besides between beyond during despite except inside
  into like near off onto out outside over past per since than through throughout till toward towards
  under unlike until upon via when whenever where wherever whether which while who whom whose why how
  what that this these those there here then thus now today yesterday tomorrow tonight later earlier
  meanwhile moreover however also even ever only just still again already although though because
  unless once twice both either neither each every all any some many most more much few several other
  another such same is are was were be been being am do does did has have had can could may might must
  shall should will would not no yes he she it they we i you his her its their our my your him them us
  asked told said says tells meets visits calls wins loses backs slams warns urges faces joins quits
    hits seeks vows makes takes gets goes comes leaves returns announces according added speaking writing responding replying following given gave let
  see meet met welcome thank thanks watch read listen born died dear hello hi new old big poor young
  last next first second third one two three four five six seven eight nine ten`,
  givenNames: `will mark may grant rose grace hope faith joy frank bill rob sue pat chase drew dean art gene jack
  june april august dawn eve ivy lily daisy olive violet ruby pearl amber iris holly robin chuck rich
  guy ray jay bob don wade miles max peg nick josh norm ken dale glen heath cliff rod stew sandy
  christian basil angel penny carol bonnie clay curt duke earl mercedes chance hunter mason tanner
  taylor carter cooper parker piper skip tad wayne ward brook melody summer autumn honor harmony`,
};
