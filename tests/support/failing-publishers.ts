import type { Behaviour } from './update-server';

/** Where a publisher fails, and what the reader is told then: on asking, or on downloading. */
export const BAD: Record<string, { when: 'asked' | 'downloaded'; says: RegExp } & Behaviour> = {
  'bells-gone': { when: 'asked', says: /404/, answerIndex: (_, r) => r.writeHead(404).end() },
  'bells-html': { when: 'asked', says: /not JSON/, answerIndex: (_, r) => r.end('<p>Sign in') },
  'bells-older': { when: 'asked', says: /0\.5.*older/, index: { version: '0.5' } },
  'bells-away': {
    when: 'asked',
    says: /another address/,
    answerIndex: (_, r) => r.writeHead(302, { location: '/bells.json' }).end(),
  },
  'bells-unchanged': {
    when: 'asked',
    says: /nothing has changed \(304\)/,
    answerIndex: (_, r) => r.writeHead(304).end(),
  },
  'bells-elsewhere': {
    when: 'asked',
    says: /another server, files\.example,/,
    index: { url: 'https://files.example/bells.jsonl' },
  },
  'bells-lost': { when: 'downloaded', says: /404/, index: { url: 'nowhere' } },
  'bells-altered': {
    when: 'downloaded',
    says: /SHA-256/,
    sent: (pack) => pack.replace('Ivo', 'Eva'),
  },
  'bells-large': { when: 'downloaded', says: /More came/, sent: (pack) => `${pack}\n` },
  'bells-short': { when: 'downloaded', says: /cut short/, sent: (pack) => pack.slice(0, -5) },
  'bells-cut': {
    when: 'downloaded',
    says: /cut short/,
    answerPack: (pack) => (_, response) => {
      response.writeHead(200, { 'content-length': Buffer.byteLength(pack) });
      response.write(pack.slice(0, 20), () => response.destroy());
    },
  },
  'bells-moved': {
    when: 'downloaded',
    says: /another address/,
    answerPack: () => (_, response) => response.writeHead(301, { location: '/bells.jsonl' }).end(),
  },
};

/** Begins to send its pack, and never ends. */
export const SLOW: Record<string, Behaviour> = {
  'bells-slow': {
    answerPack: (pack) => (_, response) => {
      response.writeHead(200, { 'content-length': Buffer.byteLength(pack) });
      response.write(pack.slice(0, 20));
    },
  },
};
