import { describe, expect, it } from 'vitest';
import { PEOPLE } from './people';
import { mark, unmark } from './read-marked';

const KNOWN =
  '[Donald Trump|trump], [Kamala Harris|kamala], [Keir Starmer|starmer], [Boris Johnson|boris], [Hillary Clinton|hillary], [Abraham Lincoln|lincoln], [Elizabeth Warren|warren].';

describe('names inside longer names are not people', () => {
  it.each([
    'Talks in Trump Tower.',
    'Talks in Donald Trump Tower.',
    'The Trump Organization and the Trump National Doral.',
    'In Harris County, Texas.',
    'The Harris Poll found.',
    'Johnson & Johnson and Procter & Johnson.',
    'Johnson and Johnson said.',
    'The Lincoln Memorial and the USS Abraham Lincoln.',
    'At George Washington University.',
    'The Clinton Foundation said.',
    'Elizabeth Warren Middle School.',
    'Fort Lincoln and Mount Lincoln.',
    'A Trump-era rule, Trumpism, the Starmerites.',
    'Mail trump@example.org or Trump@example.org, @Trump, #Trump, https://trump.example/Trump, Trump.com.',
    'The Johnson Act and the Lincoln Prize.',
    'The Smith-Harris ticket.',
    'Sir Starmer and Dame Harris said.',
    'Mr Keir and Ms Kamala said.',
    'Mrs Trump and Mr Harris said.',
    'The Donald Trump Presidential Library.',
    'At Lincoln airport, from the carrier Abraham Lincoln.',
    'A pre-Trump world.',
  ])('%s', async (text) => {
    const marked = `${KNOWN}\n\n${text}`;
    expect(await mark(unmark(marked), PEOPLE)).toBe(marked);
  });

  it.each([
    'Donald. Trump tower.',
    'Keir\n\nStarmer',
    'Keir, Starmer',
    'He lives in Washington. May I go? Lincoln is a town.',
  ])('without a full name: %s', async (text) => {
    expect(await mark(text, PEOPLE)).toBe(text);
  });
});
