import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { PublicationCardFragment } from '@atlas/shared'
import { cslFile, cslItem, type CslItem } from '../../../server/citation/csl-item'
import { bibtexFile, latexText, risFile } from '@atlas/shared'
import { publications } from './shipped-publications'

interface Read {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author?: readonly { family?: string; given?: string; literal?: string; 'non-dropping-particle'?: string }[]
  readonly issued?: { 'date-parts': number[][] }
  readonly [field: string]: unknown
}

const items = publications.map((publication) => cslItem(publication, 'fr'))
const readBack = (file: string): Read[] => new Cite(file).data as unknown as Read[]
const byId = (records: readonly Read[]) => new Map(records.map((record) => [record.id, record]))

/** What a file may change of a text: the kind of its spaces. */
const spaced = (text: unknown) => String(text).replace(/\s/g, ' ')
/** RIS has no organisations: their commas would cut them in two. */
const uncut = (text: string) => text.replaceAll(', ', ' – ')
const name = ({ family, given, literal, 'non-dropping-particle': particle }: NonNullable<Read['author']>[number]) =>
  spaced(literal ?? [particle, family, given].filter(Boolean).join(' '))

/** What the record says, by an independent reading. */
function essentials(publication: PublicationCardFragment) {
  const names = publication.authors.map(({ family, given, literal }) => literal ?? `${family} ${given}`)
  return { title: spaced(publication.title), names, year: publication.issuedYear, doi: publication.doi }
}

const yearOf = ({ issued }: Read) => issued?.['date-parts'][0]?.[0] ?? null

/** Type of a shipped publication → entry types of BibTeX and RIS. */
const types: Record<string, readonly [string, string]> = {
  article: ['article', 'JOUR'],
  review: ['article', 'JOUR'],
  book: ['book', 'BOOK'],
  chapter: ['incollection', 'CHAP'],
  thesis: ['phdthesis', 'THES'],
  report: ['techreport', 'RPRT'],
  guideline: ['techreport', 'RPRT'],
  guide: ['techreport', 'RPRT'],
  toolkit: ['techreport', 'RPRT'],
  legislation: ['misc', 'STAT'],
  website: ['misc', 'ELEC'],
  other: ['misc', 'GEN'],
}
const isLoose = ({ type, containerTitle }: PublicationCardFragment) => type === 'article' && !containerTitle

test('there are publications to export', () => expect(publications.length).toBeGreaterThanOrEqual(170))

describe('the BibTeX file', () => {
  const file = bibtexFile(items)
  const read = byId(readBack(file))

  it('holds each publication once, under its own key', () => {
    const keys = [...file.matchAll(/^@(\w+)\{([^,]+),$/gm)].map(([, , key]) => key)
    expect(keys).toEqual(publications.map(({ slug }) => slug))
    expect(new Set(keys).size).toBe(keys.length)
    expect(read.size).toBe(publications.length)
  })

  it.each(publications.map((publication) => [publication.slug, publication] as const))('%s reads back', (slug, one) => {
    const back = read.get(slug)!
    const { title, names, year, doi } = essentials(one)
    expect(spaced(back.title)).toBe(title)
    expect((back.author ?? []).map(name)).toEqual([...names, ...(one.hasMoreAuthors ? ['others'] : [])])
    expect(yearOf(back)).toBe(year)
    expect(back.DOI ?? null).toBe(doi)
    expect(back.URL ?? null).toBe(one.url)
    expect(back.volume ?? null).toBe(one.volume)
    expect(spaced(back['container-title'] ?? null)).toBe(spaced(one.containerTitle))
    expect(file).toContain(`@${isLoose(one) ? 'misc' : types[one.type!]![0]}{${slug},`)
  })

  it('is UTF-8 with the special characters of LaTeX escaped', () => {
    expect(latexText('Santé & société : 10 % d’« usagers » #1_a {b} \\ ~ ^ $')).toBe(
      'Santé \\& société : 10 \\% d’« usagers » \\#1\\_a \\textbraceleft{}b\\textbraceright{} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\$',
    )
    expect(file).toContain('journal = {Social Science \\& Medicine}')
    expect(file).toContain('doi = {10.1016/S0277-9536(96)00221-3}')
    expect(file).toContain('pages = {41--50}')
    expect(file).toMatch(/author = \{\{Université de Montréal, Direction collaboration et partenariat patient\}\}/)
  })

  it('stays whole whatever braces a record holds', () => {
    const item = {
      id: 'odd',
      type: 'document',
      title: 'Un { seul',
      URL: 'https://example.org/a}{b\\c d',
      DOI: '10.1/x}',
    }
    const odd = bibtexFile([item, { id: 'next', type: 'document', title: 'Suivant } aussi' }])
    expect(odd).toContain('url = {https://example.org/a%7D%7Bb%5Cc%20d}')
    const back = byId(readBack(odd))
    expect([back.get('odd')?.title, back.get('next')?.title].map((title) => spaced(title ?? null))).toEqual([
      'Un { seul',
      'Suivant } aussi',
    ])
  })

  it('says « et al. » as BibTeX does', () => {
    expect(file.match(/ and others\}/g)).toHaveLength(publications.filter((one) => one.hasMoreAuthors).length)
  })
})

describe('the RIS file', () => {
  const file = risFile(items)
  const read = byId(readBack(file.replaceAll('\r\n', '\n')))
  /** The values of a tag in the record of a key, read without a library. */
  const linesOf = (key: string, tag: string): string[] => {
    const record = file.split('ER  - ').find((one) => one.includes(`ID  - ${key}\r\n`))!
    return record.split('\r\n').flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []))
  }

  it('holds each publication once, a tag a line, lines ended as the format asks', () => {
    expect(file.match(/^TY {2}- /gm)).toHaveLength(publications.length)
    expect(file.match(/^ER {2}- \r$/gm)).toHaveLength(publications.length)
    for (const line of file.split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each(publications.map((publication) => [publication.slug, publication] as const))('%s reads back', (slug, one) => {
    const back = read.get(slug)!
    const { title, names, year, doi } = essentials(one)
    const isOrganisation = one.authors.map(({ literal }) => literal !== null)
    expect(spaced(back.title)).toBe(title)
    const written = names.map((who, index) => (isOrganisation[index] ? uncut(who) : who))
    expect(linesOf(slug, 'AU').map((line) => spaced(line).replace(', ', ' '))).toEqual(written)
    // citation-js reads no author of a statute; other managers do.
    if (one.type !== 'legislation') expect((back.author ?? []).map(name)).toEqual(written)
    expect(yearOf(back)).toBe(year)
    expect(back.DOI ?? null).toBe(doi)
    expect(back.URL ?? null).toBe(one.url)
    expect(back.page ?? null).toBe(one.pages)
    expect(file).toContain(`TY  - ${isLoose(one) ? 'GEN' : types[one.type!]![1]}\r\nID  - ${slug}\r\n`)
  })
})

describe('the CSL-JSON file', () => {
  const read = JSON.parse(cslFile(items)) as CslItem[]

  it('reads back as the same references, for citation-js too', () => {
    expect(read).toEqual(items)
    const cited = readBack(cslFile(items))
    expect(cited.map(({ id }) => id)).toEqual(publications.map(({ slug }) => slug))
    expect(cited.map(({ title }) => title)).toEqual(publications.map(({ title }) => title))
    expect(cited.map(({ type }) => type)).toEqual(items.map(({ type }) => type))
  })

  it('says nothing that the record does not know', () => {
    for (const [index, item] of read.entries()) {
      const record = publications[index]!
      expect(item.issued === undefined).toBe(record.issuedYear === null)
      expect(item.author === undefined).toBe(record.authors.length === 0)
      expect(item.author ?? []).toHaveLength(record.authors.length)
      expect(item.DOI ?? null).toBe(record.doi)
      expect(item.custom?.hasMoreAuthors ?? false).toBe(record.hasMoreAuthors)
      expect(item).not.toHaveProperty('abstract')
      expect(item).not.toHaveProperty('ISSN')
      for (const value of Object.values(item)) expect(value).not.toBeNull()
    }
  })

  it('says of each how it was read', () => {
    const unread = publications.filter(({ readStatus }) => readStatus === 'reference_only').length
    expect(read.filter(({ annote }) => annote?.includes('Référence seule, non lue'))).toHaveLength(unread)
  })
})
