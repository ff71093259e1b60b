/** What the starter pack says of itself; `verified` is worked out from its people. */
export const HEADER = {
  id: 'starter',
  title: 'Politicians of the United Kingdom, the United States and Ireland',
  version: '1.0.0',
  licence: 'CC0-1.0',
  contact: 'https://github.com/fact-context/fact-context/issues',
};
