/** Attributes that hold no prose. */
const verbatim = new Set(['url', 'website', 'doi', 'recordId', 'slug', 'code', 'key', 'pages', 'volume', 'issue'])

/** French typography: curved apostrophes, no-break spaces inside quotation marks and before double punctuation. */
const typeset = (text) =>
  text
    .replace(/(?<=\p{L})'/gu, '’')
    .replace(/'(?=\p{L})/gu, '‘')
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replaceAll(' :', '\u00a0:')
    .replace(/ ([;!?])/g, '\u202f$1')

/** Typesets every prose text of a record; addresses, codes and identifiers stay as they are. */
export function typesetRecord(value, name = '') {
  if (typeof value === 'string') return verbatim.has(name) ? value : typeset(value)
  if (Array.isArray(value)) return value.map((item) => typesetRecord(item, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typesetRecord(part, key)]))
}
