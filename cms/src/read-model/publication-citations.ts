import type { LocaleCode, PublicationItem } from '@atlas/shared'
import type { SourceRow } from './collections/collection'
import type { FactorEntry, Literature } from './literature'
import type { ReadModel } from './read-model'
import { translate, type Translated } from './translated'

/** A record, other than an initiative, that rests on a publication. */
export interface CitingRecord {
  readonly kind: 'factor' | 'remuneration_practice' | 'benchmark_entry' | 'recommendation'
  readonly slug: string
  readonly title: string
  readonly language: LocaleCode
  /** Of a factor: facilitator, barrier or dynamic. */
  readonly factorKind: string | null
}

const factorRecord = ({ reference, texts, language }: FactorEntry): CitingRecord => ({
  ...{ kind: 'factor', slug: reference.slug, title: texts.title, language },
  factorKind: reference.kind,
})

const recordOf =
  <Row extends { slug: string }>(kind: CitingRecord['kind'], titleOf: (row: Row) => string) =>
  ({ reference, texts, language }: Translated<Row>): CitingRecord => ({
    ...{ kind, slug: reference.slug, title: titleOf(texts), language },
    factorKind: null,
  })

/** Whether the sources of a record name the address of the publication. */
const rests =
  ({ url }: PublicationItem) =>
  ({ reference }: { reference: { readonly sources: readonly SourceRow[] } }): boolean =>
    url !== null && reference.sources.some((source) => source.url === url)

/**
 * The records that rest on a publication: factors and recommendations that cite it, pay practices and territories of
 * the benchmark whose sources give its address.
 */
export async function recordsCiting(
  item: PublicationItem,
  model: ReadModel,
  { factorsCiting }: Literature,
): Promise<CitingRecord[]> {
  const [practices, benchmarks, recommendations] = await Promise.all([
    model.rows('remunerationPractices'),
    model.rows('benchmarkEntries'),
    model.rows('recommendations'),
  ])
  const inLocale = <Row extends (typeof practices | typeof benchmarks | typeof recommendations)[number]>(
    rows: readonly Row[],
  ) => translate(rows, model.locale)
  const isCited = ({ reference }: { reference: (typeof recommendations)[number] }) =>
    reference.publications.some(({ documentId }) => documentId === item.documentId)
  return [
    ...(factorsCiting.get(item.documentId) ?? []).map(factorRecord),
    ...inLocale(practices)
      .filter(rests(item))
      .map(recordOf('remuneration_practice', ({ title }) => title)),
    ...inLocale(benchmarks)
      .filter(rests(item))
      .map(recordOf('benchmark_entry', ({ territory }) => territory)),
    ...inLocale(recommendations)
      .filter(isCited)
      .map(recordOf('recommendation', ({ title }) => title)),
  ]
}
