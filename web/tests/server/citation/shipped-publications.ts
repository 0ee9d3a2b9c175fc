import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PublicationCardFragment } from '@atlas/shared'

interface ShippedPublication {
  readonly recordId: string
  readonly title: string
  readonly authors?: readonly { family?: string; given?: string; literal?: string }[]
  readonly categories: readonly string[]
  readonly sources: readonly { readonly url?: string; readonly accessedOn?: string }[]
  readonly [field: string]: unknown
}

const file = path.resolve(__dirname, '../../../../cms/data/publications.json')
const shipped = JSON.parse(readFileSync(file, 'utf8')) as ShippedPublication[]

/** Every shipped publication, as the CMS answers it. */
export const publications: readonly PublicationCardFragment[] = shipped.map((record) => {
  const text = (field: string) => (record[field] ?? null) as string | null
  const axes = [...new Set(record.categories.map((key) => key.split('.')[0]!))]
  return {
    __typename: 'PublicationSearchItem',
    documentId: record.recordId,
    slug: record.recordId,
    title: record.title,
    ...{ language: text('language'), type: text('type'), containerTitle: text('containerTitle') },
    ...{ publisher: text('publisher'), volume: text('volume'), issue: text('issue'), pages: text('pages') },
    ...{ doi: text('doi'), url: text('url'), abstract: text('abstract'), readStatus: text('readStatus') },
    ...{ confidence: text('confidence'), collectedOn: text('collectedOn'), verifiedOn: text('verifiedOn') },
    verificationPeriod: null,
    ...{ screeningStatus: text('screeningStatus'), abstractLanguage: 'fr' },
    isScientific: (record.isScientific ?? null) as boolean | null,
    hasMoreAuthors: record.hasMoreAuthors === true,
    isCopy: record.isCopy === true,
    issuedYear: (record.issuedYear ?? null) as number | null,
    accessedOn: record.sources.find(({ url }) => url === record.url)?.accessedOn ?? null,
    authors: (record.authors ?? []).map(({ family = null, given = null, literal = null }) => ({
      __typename: 'PublicationAuthor' as const,
      ...{ family, given, literal },
    })),
    categories: axes.map((axis) => ({
      __typename: 'CategoryCodes' as const,
      axis,
      codes: record.categories.filter((key) => key.startsWith(`${axis}.`)).map((key) => key.split('.')[1]!),
    })),
    initiativeCount: 0,
    factorCount: 0,
  }
})
