import type { Core } from '@strapi/strapi'
import { bibtexFile, defaultLocale, risFile, type CslItem } from '@atlas/shared'
import type { Assignment } from '../columns'
import { documentIds } from '../known-records'
import type { Model } from '../model'
import type { ImportRecord } from '../record'
import type { ImportRow } from '../run/import-row'
import { knownDois } from '../run/identify-rows'
import { storedEntries } from '../stored-records'
import { publicationValues, type RawReference } from './csl-values'
import { publicationCsl } from './publication-csl'
import { readReferences } from './read-references'

export type ReferenceFormat = 'bibtex' | 'ris' | 'csl' | 'doi'

type Values = Readonly<Record<string, unknown>>

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

const BATCH = 200

/**
 * The references of known publications as a file of this format would give them back: what a format cannot say, or
 * says otherwise, is no change.
 */
function asRead(records: readonly ImportRecord[], format: ReferenceFormat): Values[] {
  const items = records.map(publicationCsl)
  const read = (write: (items: readonly CslItem[]) => string, of: 'bibtex' | 'ris') =>
    items.map((item) => publicationValues(readReferences(Buffer.from(write([item])), of)[0] ?? {}))
  if (format === 'bibtex') return read(bibtexFile, 'bibtex')
  if (format === 'ris') return read(risFile, 'ris')
  return items.map((item) => publicationValues(item as unknown as RawReference))
}

/** What a new reference is given beside what the file says: its source, and that nobody has read it yet. */
function firstValues(values: Values): Values {
  const today = new Date().toISOString().slice(0, 10)
  const url = values.doi ? `https://doi.org/${String(values.doi)}` : values.url
  return {
    readStatus: 'reference_only',
    collectedOn: today,
    sources: url ? [{ title: String(values.title ?? url).slice(0, 255), url, accessedOn: today }] : [],
  }
}

const assignmentsOf = (values: Values): Assignment[] =>
  Object.entries(values).map(([attribute, value]) => ({ locale: defaultLocale, attribute, value }))

/** What a reference changes in a publication that is there: a list of DOIs only fills what is empty. */
function changesOf(values: Values, known: ImportRecord, before: Values, format: ReferenceFormat): Values {
  const isEmpty = (value: unknown) => value == null || value === '' || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) =>
      format === 'doi' ? isEmpty(known[name]) : !same(value, before[name]),
    ),
  )
}

/** Finds the publications that references are about: by our own key, or by DOI. */
async function matches(strapi: Core.Strapi, model: Model, references: readonly RawReference[]) {
  const ids = await documentIds(strapi, model.uid)
  const dois = await knownDois(strapi, model)
  return references.map((reference) => {
    const key = String(reference.id ?? reference['citation-key'] ?? '')
    const doi = publicationValues(reference).doi
    const recordId = ids.has(key) ? key : dois.get(String(doi ?? '').toLowerCase())
    return recordId ? { recordId, documentId: ids.get(recordId)! } : null
  })
}

/** References → rows: new ones whole, known ones with what differs. */
export async function referenceRows(
  strapi: Core.Strapi,
  model: Model,
  references: readonly RawReference[],
  format: ReferenceFormat,
): Promise<ImportRow[]> {
  const matched = await matches(strapi, model, references)
  const rows: ImportRow[] = []
  for (let start = 0; start < references.length; start += BATCH) {
    const ids = matched.slice(start, start + BATCH).flatMap((match) => match?.documentId ?? [])
    const drafts = (await storedEntries(strapi, model, [...new Set(ids)])).flatMap(({ draft }) => draft ?? [])
    const before = new Map(asRead(drafts, format).map((values, index) => [drafts[index]!.recordId, values]))
    const known = new Map(drafts.map((draft) => [draft.recordId, draft]))
    for (const [index, reference] of references.slice(start, start + BATCH).entries()) {
      const values = publicationValues(reference)
      const id = matched[start + index]?.recordId
      const draft = id ? known.get(id) : undefined
      const written = draft
        ? { ...changesOf(values, draft, before.get(id!)!, format), recordId: id }
        : { ...firstValues(values), ...values }
      rows.push({ line: start + index + 1, assignments: assignmentsOf(written) })
    }
  }
  return rows
}

/** A reference that its registry does not know. */
export const unknownDoi = (doi: string, line: number): ImportRow => ({
  line,
  assignments: assignmentsOf({ title: doi, doi }),
  problems: [{ path: 'doi', message: `«\u00a0${doi}\u00a0» n’est pas connu de Crossref.` }],
})
