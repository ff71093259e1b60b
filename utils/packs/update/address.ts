import { UpdateProblem } from './update-problem';

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1'];

/** Where an address may lead. */
export interface AddressOptions {
  /** Whether this machine may be asked without encryption: in tests alone. */
  readonly allowLoopback: boolean;
}

/** An address as a `URL`, relative to `base` if need be; throws where it may not be asked. */
export function safeAddress(text: string, { allowLoopback }: AddressOptions, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (!url) throw new UpdateProblem('address', text);
  if (url.username + url.password !== '') throw new UpdateProblem('address', text);
  const isLocal = url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (url.protocol === 'https:' || (allowLoopback && isLocal)) return url;
  throw new UpdateProblem('address', text);
}

/** The host permission that an address needs. Match patterns have no ports: any port of the host. */
export function originPattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}
