/** The host permission that an address needs. Match patterns have no ports: any port of the host. */
export function originPattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}
