import messages from '../public/_locales/en/messages.json';
import type { Translate } from './interface-text';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The interface's English strings, put together as browsers do: `$NAME$` stands for `$1`… */
export const english: Translate = (key, substitutions = []) => {
  const { message, placeholders = {} }: Message = messages[key];
  return message
    .replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
    .replace(/\$(\d)/g, (_, number: string) => substitutions[Number(number) - 1] ?? '');
};
