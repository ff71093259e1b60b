/** What the starter pack says of itself; `verified` is worked out from its people. */
export const HEADER = {
  id: 'starter',
  title: 'Fact Context starter pack',
  version: '1.2.0',
  licence: 'CC0-1.0',
  contact: 'https://github.com/fact-context/fact-context/issues',
};
