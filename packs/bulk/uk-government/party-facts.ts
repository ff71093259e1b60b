import { firstDay, lastDay } from '../../../utils/people/dates/partial-date';
import type { SourceFact } from '../../source-format';
import { byStart, follows } from './dates';
import type { Seat } from './seat';

/** A party, and the area it stands in. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  /** The first day of one that followed older ones, whose seats the lists may have under its name. */
  readonly founded?: string;
}

const party = (id: string, name: string, area = 'gb'): Party => ({ id, name, area });
const LABOUR = party('labour', 'Labour Party');
const CONSERVATIVE = party('conservative', 'Conservative Party');
const LIBERAL_DEMOCRATS: Party = {
  ...party('liberal-democrats', 'Liberal Democrats'),
  founded: '1988-03-03',
};
const SNP = party('snp', 'Scottish National Party', 'scotland');
const UUP = party('uup', 'Ulster Unionist Party', 'northern-ireland');
const DUP = party('dup', 'Democratic Unionist Party', 'northern-ireland');
const PLAID = party('plaid-cymru', 'Plaid Cymru', 'wales');
const INDEPENDENT = party('uk-independent', 'Independent');
const CHANGE_UK = party('change-uk', 'The Independent Group for Change');
const SOCIAL_DEMOCRATS = party('uk-sdp', 'Social Democratic Party');

/** Parties by the words of both sources. Crossbenchers, bishops, judges and the chair sit for none. */
export const PARTIES: Readonly<Record<string, Party>> = {
  labour: LABOUR,
  'labourco-operative': LABOUR,
  Labour: LABOUR,
  conservative: CONSERVATIVE,
  Conservative: CONSERVATIVE,
  'liberal-democrat': LIBERAL_DEMOCRATS,
  'Liberal Democrat': LIBERAL_DEMOCRATS,
  Liberal: party('uk-liberal', 'Liberal Party'),
  'Social Democratic Party': SOCIAL_DEMOCRATS,
  'scottish-national-party': SNP,
  alba: party('alba', 'Alba Party', 'scotland'),
  'plaid-cymru': PLAID,
  dup: DUP,
  uup: UUP,
  ukup: party('ukup', 'UK Unionist Party', 'northern-ireland'),
  'sinn-fein': party('sinn-fein', 'Sinn Féin', 'northern-ireland'),
  'social-democratic-and-labour-party': party(
    'sdlp',
    'Social Democratic and Labour Party',
    'northern-ireland',
  ),
  alliance: party('alliance', 'Alliance Party of Northern Ireland', 'northern-ireland'),
  'traditional-unionist-voice': party('tuv', 'Traditional Unionist Voice', 'northern-ireland'),
  reform: party('reform-uk', 'Reform UK'),
  green: party('uk-green', 'Green Party'),
  ukip: party('ukip', 'UK Independence Party'),
  respect: party('respect', 'Respect Party'),
  reclaim: party('reclaim', 'Reclaim Party'),
  'workers-party': party('workers-party', 'Workers Party of Britain'),
  'your-party': party('your-party', 'Your Party'),
  'restore-britain': party('restore-britain', 'Restore Britain'),
  'The Independent Group for Change': CHANGE_UK,
  'Change UK - The Independent Group': CHANGE_UK,
  independent: INDEPENDENT,
  Independent: INDEPENDENT,
};

/** Whoever is in the chair of a House sits for no party, and may belong to one all the same. */
export const CHAIR: ReadonlySet<string> = new Set(['speaker', 'deputy-speaker', 'Lord Speaker']);

/** Words for sitting with no party. */
const NO_PARTY = new Set([
  'crossbench',
  'Crossbench',
  'non-affiliated',
  'Non-affiliated',
  'bishop',
  'judge',
  'other',
  'Other',
]);

/** Independents of a kind: outside a party that their words still name. */
const INDEPENDENTS = /^independent-|-independent$|^Independent |Independent$/;

interface Shown {
  readonly party: Party | undefined;
  readonly from: string;
  readonly to: string | undefined;
  /** Whether the seat was held the day before under another party, or under none. */
  readonly isChange: boolean;
  readonly isLifelong: boolean;
}

/**
 * The parties somebody sat for. One begins where another ends, and ends where the next begins or with
 * a life; the first day of a seat is only the first on which it is shown, its end only the last.
 */
export function partyFacts(seats: readonly Seat[], sources: string[]): SourceFact[] {
  const shown: Shown[] = [];
  for (const seat of [...seats].sort(byStart).flatMap(sinceFounded)) {
    if (seat.party === undefined || CHAIR.has(seat.party)) continue;
    const party = partyOf(seat.party);
    const isLifelong = seat.endReason === 'died';
    const last = shown.at(-1);
    if (last !== undefined && last.party?.id === party?.id) {
      shown[shown.length - 1] = { ...last, to: laterOf(last.to, seat.to), isLifelong };
    } else {
      const isChange = last !== undefined && follows(last, seat);
      shown.push({ party, from: seat.from, to: seat.to, isChange, isLifelong });
    }
  }
  return shown.flatMap((one, index): SourceFact[] => {
    const { party, from, to, isChange } = one;
    if (party === undefined) return [];
    const start = isChange ? { from } : { shown_from: from };
    const dates = { ...start, ...(to === undefined ? {} : endOf(one, to, shown[index + 1])) };
    return [{ kind: 'party', organization: party.id, ...dates, sources }];
  });
}

/** A seat from the day on which its party was founded: what the member sat for before is not said. */
function sinceFounded(seat: Seat): Seat[] {
  const founded = seat.party === undefined ? undefined : PARTIES[seat.party]?.founded;
  if (founded === undefined || lastDay(seat.from) >= founded) return [seat];
  return seat.to !== undefined && lastDay(seat.to) < founded ? [] : [{ ...seat, from: founded }];
}

function endOf(
  one: Shown,
  to: string,
  next: Shown | undefined,
): Pick<SourceFact, 'to' | 'verified'> {
  const isEnd = one.isLifelong || (next !== undefined && follows(one, next));
  return isEnd ? { to } : { verified: firstDay(to) };
}

/** The party that a source's word means; undefined for those who sit for none. Throws at a new one. */
export function partyOf(word: string): Party | undefined {
  if (NO_PARTY.has(word)) return undefined;
  const found = PARTIES[word] ?? (INDEPENDENTS.test(word) ? INDEPENDENT : undefined);
  if (!found) throw new Error(`the party "${word}" is not listed in party-facts.ts`);
  return found;
}

function laterOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one > other ? one : other;
}
