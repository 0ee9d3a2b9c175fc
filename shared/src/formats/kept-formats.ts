/**
 * Formats already made. A format of Intl takes tens of kilobytes outside of what the memory's collector sees, and a page
 * writes thousands of dates and numbers: one for each language and way of writing is enough.
 */
const numbers = /* @__PURE__ */ new Map<string, Intl.NumberFormat>()
const dates = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>()

function kept<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const format = formats.get(key) ?? make()
  formats.set(key, format)
  return format
}

const keyOf = (language: string, options: object): string => `${language} ${JSON.stringify(options)}`

/** What writes numbers in a language (BCP 47), made once. Options must come from code or from a closed list. */
export const numberFormat = (language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  kept(numbers, keyOf(language, options), () => new Intl.NumberFormat(language, options))

/** What writes dates in a language (BCP 47), made once. Options must come from code. */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(dates, keyOf(language, options), () => new Intl.DateTimeFormat(language, options))
