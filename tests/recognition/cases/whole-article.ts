import { person } from '../people';
import type { CaseGroup } from './case-table';

/** An article from its headline to its end, in words of our own. */
export const wholeArticle: readonly CaseGroup[] = [
  {
    name: 'an article as a whole',
    on: '2024-09-26',
    people: [
      person('starmer', 'Keir Starmer', { gender: 'male' }),
      person('trump', 'Donald Trump', { gender: 'male' }),
      person('harris', 'Kamala Harris'),
      person('pierce', 'Karen Pierce'),
    ],
    cases: [
      [
        '[Sir Keir Starmer|starmer] sees [Donald Trump|trump] on his trip to New York.',
        'The Prime Minister goes to the Republican candidate’s Trump Tower before November’s US vote.',
        '[Sir Keir|starmer] wants to see [Mr Trump|trump] “face to face”.',
        'It is awkward, for [Mr Trump|trump]’s manner, and as [Sir Keir|starmer] found no hour with Democratic candidate and vice president [Kamala Harris|harris].',
        'On the plane, [Sir Keir|starmer] told reporters: “I want to see both.',
        '“We can see [Trump|trump] now.',
        '“Obviously, I want to speak to [Harris|harris] as well.',
        'The team, led by ambassador [Dame Karen Pierce|pierce], “is good”.',
        'Asked if he would stand up to [Mr Trump|trump], [Sir Keir|starmer] said: “The US people decide.”',
      ].join('\n\n'),
    ],
  },
];
