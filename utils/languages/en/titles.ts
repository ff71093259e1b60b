import type { Titles } from '../language';

/** Offices, ranks and parties, and what completes them ("Secretary of State Antony …"). */
export const titles: Titles = {
  words: `president vice prime minister premier taoiseach tánaiste chancellor secretary foreign home first deputy former ex
  acting interim incoming outgoing senator sen representative rep congressman congresswoman governor
  gov mayor councillor speaker leader majority minority whip chief chair chairman chairwoman
  chairperson ceo cfo director executive manager head coach captain spokesman spokeswoman
  spokesperson ambassador envoy commissioner attorney general judge justice sheriff detective
  inspector officer lieutenant lt colonel col major maj sergeant sgt gen brigadier admiral marshal
  commander cardinal archbishop bishop reverend rev father sister rabbi imam sheikh ayatollah emperor
  empress sultan emir duke duchess earl countess count crown republican democrat democratic democrats
  labour conservative tory liberal lib dem snp green reform lawmaker candidate nominee mp msp td mep
  congress state states defence defense treasury exchequer opposition commons lords house senate
  staff government security national affairs health education finance interior energy environment
  transport trade commerce economy business labor work pensions intelligence homeland agriculture
  editor correspondent reporter author writer actor actress singer comedian star champion striker
  midfielder defender goalkeeper forward winger driver rider jockey pitcher quarterback
  american lady gentleman hon honourable honorable right rt teammate compatriot countryman`,
};
