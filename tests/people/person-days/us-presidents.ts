import { daysOf, type PersonDay } from './row';
import { NONE, US, VP } from './words';

/** Presidents and vice presidents before, and who was one and then the other. */
export const US_PRESIDENTS: readonly PersonDay[] = [
  ...daysOf('Joe Biden', 'executive-2025', [
    ['2009-01-19', [NONE]],
    ['2009-01-20', [VP], ['former']],
    ['2017-01-20', [VP, 'last day in office'], ['former']],
    ['2017-01-21', [`former ${VP}`]],
    ['2021-01-19', [`former ${VP}`]],
    ['2021-01-20', [US], ['former', 'Vice', 'term']],
    ['2025-01-20', [US, 'last day in office'], ['former', 'Vice']],
    ['2025-01-21', [`former ${US}`], ['Vice']],
  ]),
  ...daysOf('Barack Obama', 'executive-2025', [
    ['2009-01-19', [NONE]],
    ['2009-01-20', [US], ['former']],
    ['2013-01-21', [US, 'since 2009-01-20'], ['second term']],
    ['2017-01-20', [US], ['former']],
    ['2017-01-21', [`former ${US}`]],
  ]),
  ...daysOf('George W. Bush', 'executive-2025', [
    ['2001-01-19', [NONE]],
    ['2001-01-20', [US], ['former']],
    ['2009-01-20', [US, 'last day in office'], ['former']],
    ['2009-01-21', [`former ${US}`, '2001-01-20 to 2009-01-20']],
  ]),
  ...daysOf('Bill Clinton', 'executive-2025', [
    ['1993-01-20', [US], ['former']],
    ['2001-01-20', [US], ['former']],
    ['2001-01-21', [`former ${US}`]],
  ]),
  ...daysOf('Mike Pence', 'executive-2025', [
    ['2017-01-20', [VP], ['former']],
    ['2021-01-21', [`former ${VP}`]],
  ]),
  ...daysOf('Al Gore', 'executive-2025', [
    ['1993-01-20', [VP], ['former']],
    ['2001-01-21', [`former ${VP}`]],
  ]),
  ...daysOf('Dick Cheney', 'cheney-died-mercopress', [
    ['2009-01-20', [VP], ['former']],
    ['2009-01-21', [`former ${VP}`]],
    ['2025-11-03', [`former ${VP}`, '2001-01-20 to 2009-01-20']],
  ]),
];
