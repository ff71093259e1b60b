const FIRST_SLOTS = 4_096;
/** FNV-1a, 32 bits. */
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;

/** Distinct words, numbered in the order they come. */
export interface WordNumbers {
  /** By number. */
  readonly words: readonly string[];
  /** The word's number; a new word gets the next one. */
  numberOf(word: string): number;
}

/**
 * No words yet. A table of its own, open and at most half full: words cut from names are new strings
 * every time, and with a `Map` finding them is the most costly part of writing an index.
 */
export function createWordNumbers(): WordNumbers {
  const words: string[] = [];
  let hashes = new Int32Array(FIRST_SLOTS);
  /** The number of the word in each slot, and 1; 0: free. */
  let slots = new Int32Array(FIRST_SLOTS);
  const grow = () => {
    const [oldHashes, oldSlots] = [hashes, slots];
    hashes = new Int32Array(oldSlots.length * 2);
    slots = new Int32Array(oldSlots.length * 2);
    const mask = slots.length - 1;
    for (let old = 0; old < oldSlots.length; old += 1) {
      if (oldSlots[old] === 0) continue;
      const hash = oldHashes[old] ?? 0;
      let at = hash & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = oldSlots[old] ?? 0;
      hashes[at] = hash;
    }
  };
  return {
    words,
    numberOf(word) {
      const hash = hashOf(word);
      const mask = slots.length - 1;
      let at = hash & mask;
      for (; slots[at] !== 0; at = (at + 1) & mask) {
        const number = (slots[at] ?? 0) - 1;
        if (hashes[at] === hash && words[number] === word) return number;
      }
      hashes[at] = hash;
      slots[at] = words.push(word);
      if (words.length * 2 > slots.length) grow();
      return words.length - 1;
    },
  };
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), HASH_STEP);
  }
  // The low bits choose the slot: all others are to count in them.
  return hash ^ (hash >>> 15);
}
