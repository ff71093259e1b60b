import { groupBy } from '../../../utils/group-by';
import { lastDay } from '../../../utils/people/dates/partial-date';
import { hasWords, type Speech } from './items';
import type { Member } from './members';
import { slug } from './minister-posts';

/**
 * Members with the seat in the Commons that the list has under a second number, as it has of peers
 * who left before 1997 and some later. Parliament's maiden speeches tell that the two are one: they
 * have the peer's number, and the day on which somebody of that family name, and nobody else, held
 * that seat. The second number is then no member of its own.
 */
export function withCommonsSeats(
  members: readonly Member[],
  speeches: readonly Speech[],
): readonly Member[] {
  const commoners = groupBy(
    members.filter(({ parliament }) => parliament === undefined),
    ({ seats }) => seats[0]?.house ?? '',
  ).get('commons');
  const byPlace = groupBy(
    (commoners ?? []).flatMap((member) => places(member).map((place) => ({ member, place }))),
    ({ place }) => place,
  );
  const spoken = groupBy(speeches, ({ parliament }) => parliament);
  const pairs = members.flatMap((peer) => {
    if (peer.parliament === undefined || places(peer).length > 0) return [];
    const found = (spoken.get(peer.parliament) ?? []).flatMap((speech) =>
      (byPlace.get(slug(speech.constituency)) ?? [])
        .map(({ member }) => member)
        .filter((member) => isSpeaker(member, speech)),
    );
    const [commoner, ...others] = [...new Set(found)];
    return commoner && others.length === 0 ? [{ peer, commoner }] : [];
  });
  const claimed = groupBy(pairs, ({ commoner }) => commoner.id);
  const sure = pairs.filter(({ commoner }) => claimed.get(commoner.id)?.length === 1);
  const commonerOf = new Map(sure.map(({ peer, commoner }) => [peer.id, commoner]));
  const merged = new Set(sure.map(({ commoner }) => commoner.id));
  return members
    .filter(({ id }) => !merged.has(id))
    .map((member) => joinedWith(member, commonerOf.get(member.id)));
}

function places({ seats }: Member): string[] {
  const names = seats.flatMap(({ house, constituency }) =>
    house === 'commons' && constituency !== undefined ? [slug(constituency)] : [],
  );
  return [...new Set(names)];
}

function isSpeaker({ names, seats }: Member, { name, constituency, day }: Speech): boolean {
  const isOfName = names.some(({ family }) => family !== undefined && hasWords(name, family));
  return (
    isOfName &&
    seats.some(
      (seat) =>
        slug(seat.constituency ?? '') === slug(constituency) &&
        seat.from <= day &&
        (seat.to === undefined || day <= lastDay(seat.to)),
    )
  );
}

function joinedWith(peer: Member, commoner: Member | undefined): Member {
  if (!commoner) return peer;
  return {
    ...peer,
    item: peer.item ?? commoner.item,
    names: [...commoner.names, ...peer.names],
    seats: [...commoner.seats, ...peer.seats],
    isJoined: true,
  };
}
