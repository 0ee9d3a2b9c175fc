import type { Core } from '@strapi/strapi'
import type { LocaleCode, RuleTerm } from '@atlas/shared'
import { linked, type Linked } from '../read-model/collections/collection'

interface Row {
  readonly documentId: string
  readonly locale: LocaleCode
  readonly prefLabel: string | null
  readonly altLabels: readonly { readonly text: string | null }[]
  readonly broader: readonly Linked[]
  readonly related: readonly Linked[]
  readonly notToConfuseWith: readonly Linked[]
}

const links = ['broader', 'related', 'notToConfuseWith'] as const

/** The links of a kind that any language of a term has. */
const idsOf = (rows: readonly Row[], name: (typeof links)[number]): string[] => [
  ...new Set(rows.flatMap((row) => row[name].map(({ documentId }) => documentId))),
]

function ruleTerm(id: string, rows: readonly Row[]): RuleTerm {
  return {
    id,
    labels: Object.fromEntries(rows.map(({ locale, prefLabel }) => [locale, prefLabel ?? ''])),
    altLabels: Object.fromEntries(
      rows.map(({ locale, altLabels }) => [locale, altLabels.map(({ text }) => text ?? '')]),
    ),
    broader: idsOf(rows, 'broader'),
    related: idsOf(rows, 'related'),
    notToConfuseWith: idsOf(rows, 'notToConfuseWith'),
  }
}

/** The published terms as the publication rules read them, one an entry, all its languages together. */
export async function publishedGlossary(strapi: Core.Strapi): Promise<RuleTerm[]> {
  const rows = (await strapi.db.query('api::glossary-term.glossary-term').findMany({
    select: ['documentId', 'locale', 'prefLabel'],
    where: { publishedAt: { $notNull: true } },
    populate: { altLabels: true, ...Object.fromEntries(links.map((name) => [name, linked])) },
  })) as Row[]
  const ids = [...new Set(rows.map(({ documentId }) => documentId))]
  return ids.map((id) =>
    ruleTerm(
      id,
      rows.filter(({ documentId }) => documentId === id),
    ),
  )
}
