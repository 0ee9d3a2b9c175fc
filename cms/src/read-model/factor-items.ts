import {
  createSearchIndex,
  factorKind,
  factorLevel,
  type FilterableFactor,
  type LocaleCode,
  type SearchIndex,
  type Vocabulary,
} from '@atlas/shared'
import type { FactorRow } from './collections/factors'
import type { SourceRow } from './collections/collection'
import { categoryCodes } from './category-codes'
import { linkedRecords, type LinkedRecord } from './linked-records'
import type { ReadModel } from './read-model'
import { translate, type Translated } from './translated'

/** What helps, hinders or carries partnership, classified and linked. */
export interface FactorItem extends FilterableFactor {
  readonly slug: string
  readonly title: string
  readonly description: string | null
  readonly language: LocaleCode
  readonly evidence: string | null
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
  readonly initiatives: readonly LinkedRecord[]
  readonly publications: readonly LinkedRecord[]
  readonly sources: readonly SourceRow[]
}

interface Factors {
  readonly items: readonly FactorItem[]
  readonly search: SearchIndex
}

type Link = ReturnType<typeof linkedRecords>

function itemOf(
  { reference: row, texts, language }: Translated<FactorRow>,
  model: ReadModel,
  links: { readonly initiatives: Link; readonly publications: Link },
): FactorItem {
  return {
    ...{ documentId: row.documentId, slug: row.slug, kind: row.kind, level: row.level, evidence: row.evidence },
    ...{ title: texts.title, description: texts.description, language },
    ...{ confidence: row.confidence, collectedOn: row.collectedOn, verifiedOn: row.verifiedOn },
    verificationPeriod: row.verificationPeriod,
    categories: categoryCodes(row.categories, model.taxonomy),
    initiatives: links.initiatives(row.initiatives),
    publications: links.publications(row.publications),
    sources: row.sources,
  }
}

const rank = (list: Vocabulary, code: string | null): number => (code === null ? Infinity : list.codes.indexOf(code))

/** By kind, then from this region to the world, then by title. */
function inOrder(items: FactorItem[], locale: LocaleCode): FactorItem[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true })
  return items.sort(
    (a, b) =>
      rank(factorKind, a.kind) - rank(factorKind, b.kind) ||
      rank(factorLevel, a.level) - rank(factorLevel, b.level) ||
      compare(a.title, b.title),
  )
}

/** The labels of the categories that a factor holds, in every language. */
function labelsOf(held: FactorItem['categories'], { taxonomy }: ReadModel): string {
  const categories = taxonomy.axes.flatMap((axis) =>
    axis.categories.filter(({ code }) => held[axis.code]?.includes(code)),
  )
  return categories.flatMap(({ labels }) => labels).join(' ')
}

async function read(model: ReadModel): Promise<Factors> {
  const [rows, publications] = await Promise.all([model.rows('factors'), model.rows('publications')])
  const links = {
    initiatives: linkedRecords(model.initiatives),
    publications: linkedRecords(translate(publications, model.locale).map(({ reference }) => reference)),
  }
  const items = inOrder(
    translate(rows, model.locale).map((translated) => itemOf(translated, model, links)),
    model.locale,
  )
  const documents = items.map(({ documentId, title, description, categories, publications: cited }) => ({
    ...{ id: documentId, title, summary: description, categories: labelsOf(categories, model) },
    rest: cited.map((publication) => publication.title).join('\n'),
  }))
  return { items, search: createSearchIndex(documents) }
}

const known = new WeakMap<ReadModel, Promise<Factors>>()

/** The published factors of a model, and their search: made once for each content version and language. */
export function factorsOf(model: ReadModel): Promise<Factors> {
  const factors = known.get(model) ?? read(model)
  known.set(model, factors)
  factors.catch(() => known.delete(model))
  return factors
}
