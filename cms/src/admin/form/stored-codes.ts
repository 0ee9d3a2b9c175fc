/** The codes of a stored value, which a form holds as a list or, once edited elsewhere, as JSON text. */
export function storedCodes(value: unknown): string[] {
  if (typeof value === 'string') {
    try {
      return storedCodes(JSON.parse(value))
    } catch {
      return []
    }
  }
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string') : []
}
