/**
 * Works once nobody else, in any of the extension's contexts, is at work under that name: reading
 * what is stored and writing it are two steps, and of two that do both one would undo the other.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`fact-context-${name}`, work) as Promise<T>;
}
