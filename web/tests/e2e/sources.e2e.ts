import { readFileSync } from 'node:fs'
import path from 'node:path'
import { siteUrl } from './browser'

interface ShippedRecord {
  readonly recordId: string
  readonly sources?: readonly { readonly url?: string }[]
}

const shipped = (file: string): ShippedRecord[] =>
  JSON.parse(readFileSync(path.resolve(__dirname, '../../../cms/data', `${file}.json`), 'utf8')) as ShippedRecord[]

/** Where the page shows each record; a record's slug is its identifier. */
const places: readonly [file: string, address: (recordId: string) => string][] = [
  ['remuneration-practices', () => '/remuneration'],
  ['factors', () => '/leviers'],
  ['glossary-terms', () => '/glossaire'],
  ['benchmark-entries', (recordId) => `/comparaison?territory=${recordId}&territory=ile-de-france`],
  ['publications', (recordId) => `/litterature/${recordId}`],
]

const pages = new Map<string, Promise<string>>()

function pageAt(address: string): Promise<string> {
  const read = async () => (await fetch(siteUrl() + address)).text()
  const known = pages.get(address) ?? read()
  pages.set(address, known)
  return known
}

/** An address as HTML writes it. */
const escaped = (url: string) => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

describe('nothing without a source', () => {
  it.each(places)(
    'every record of %s shows each of its sources, without JavaScript',
    async (file, addressOf) => {
      const records = shipped(file)
      expect(records.length).toBeGreaterThan(10)
      const missing: string[] = []
      for (const { recordId, sources = [] } of records) {
        const html = await pageAt(addressOf(recordId))
        const urls = sources.flatMap(({ url }) => (url ? [url] : []))
        expect(urls.length).toBeGreaterThan(0)
        missing.push(
          ...urls.filter((url) => !html.includes(`href="${escaped(url)}"`)).map((url) => `${recordId} ${url}`),
        )
      }
      expect(missing).toEqual([])
    },
    120_000,
  )
})
