const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 1))

/** « name: value » for each part of an object, or the value alone. */
export function dataLines(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object' || Array.isArray(value)) return [asText(value)]
  return Object.entries(value).map(([name, part]) => `${name} : ${asText(part)}`)
}
