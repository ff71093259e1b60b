import { describe, expect, it } from 'vitest';
import { type Audience, audienceOf, type Sender } from '../../utils/messaging/audience';

const SELF = { id: 'me', baseUrl: 'chrome-extension://me/' };
const tab = { id: 1 };

describe('who sent a message', () => {
  it.each<[Sender, Audience, string]>([
    [{ id: 'me', url: 'chrome-extension://me/popup.html' }, 'own-page', 'the popup'],
    [
      { id: 'me', url: 'chrome-extension://me/manager.html#people', tab },
      'own-page',
      'a tab of ours',
    ],
    [{ id: 'me', url: 'chrome-extension://me/card.html', tab }, 'card', 'the card’s frame'],
    [
      { id: 'me', url: 'chrome-extension://me/card.html?x#y', tab },
      'card',
      'the same, otherwise asked for',
    ],
    [{ id: 'me', url: 'https://news.example/card.html', tab }, 'content-script', 'a page named so'],
    [{ id: 'me', url: 'https://news.example/', tab }, 'content-script', 'a page'],
    [{ id: 'me', url: 'https://news.example/' }, 'stranger', 'a page without a tab'],
    [{ id: 'you', url: 'chrome-extension://me/popup.html', tab }, 'stranger', 'another extension'],
    [{}, 'stranger', 'nobody'],
  ])('%j is %s: %s', (sender, audience) => {
    expect(audienceOf(sender, SELF)).toBe(audience);
  });
});
