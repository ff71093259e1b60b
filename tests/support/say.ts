import english from '../../public/_locales/en/messages.json';
import type { MessageKey } from '../../utils/interface-text';

/** A string of the interface, as the reader sees it in English. */
export function say(key: MessageKey, substitutions: Readonly<Record<string, string>> = {}): string {
  return english[key].message.replace(/\$(\w+)\$/g, (_, name: string) => {
    return substitutions[name.toLowerCase()] ?? '';
  });
}
