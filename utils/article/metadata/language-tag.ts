/** A BCP 47 tag in its usual writing from what pages write (`en_GB`, `EN`, `de-de, en`), or null. */
export function languageTag(written: string | null | undefined): string | null {
  const first = written?.slice(0, 60).split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(first) || /^(?:und|zxx|mul)\b/i.test(first)) {
    return null;
  }
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null;
  } catch {
    return null;
  }
}
