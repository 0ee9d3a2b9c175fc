import {
  publicationType,
  type LocaleCode,
  type MatrixCellState,
  type MatrixState,
  type Tally,
  type TypologyCellQuery,
  type TypologyGuideQuery,
} from '@atlas/shared'
import { matrixHead, type MatrixHead } from './matrix-view'
import { said, type Said } from './said'

type Found = NonNullable<TypologyCellQuery['typologyCell']>

/** A cell opened: what it is, and the first of its records. */
export interface OpenCell {
  readonly row: MatrixHead
  readonly column: MatrixHead
  readonly state: MatrixCellState
  readonly isIncompatible: boolean
  readonly initiatives: Tally | null
  readonly publications: Tally | null
  readonly firstInitiatives: readonly { readonly slug: string; readonly title: Said; readonly actor: string | null }[]
  readonly firstPublications: readonly {
    readonly slug: string
    readonly title: string
    /** Language of the title, when that is not the page's. */
    readonly lang: string | null
    /** `Santé publique, 2019 · Article de revue`. */
    readonly detail: string
  }[]
}

const detailOf = (publication: Found['publications'][number], locale: LocaleCode): string => {
  const { containerTitle, publisher, issuedYear, type } = publication
  const where = [containerTitle ?? publisher, issuedYear].filter(Boolean).join(', ')
  return [where, publicationType.has(type) ? publicationType.label(type, locale) : ''].filter(Boolean).join(' · ')
}

/** What an open cell shows; `cell` is null when the address names a cell that the matrix does not have. */
export function typologyCell(
  { typology }: TypologyGuideQuery,
  found: TypologyCellQuery['typologyCell'] | null,
  { rows, columns }: MatrixState,
  locale: LocaleCode,
): { readonly cell: OpenCell | null } {
  if (!found) return { cell: null }
  const { cell, initiatives, publications } = found
  const axis = (code: string) => typology.find((one) => one.code === code)!
  return {
    cell: {
      row: matrixHead(axis(rows), cell.row, locale),
      column: matrixHead(axis(columns), cell.column, locale),
      ...{ state: cell.state, isIncompatible: cell.isIncompatible },
      ...{ initiatives: cell.initiatives, publications: cell.publications },
      firstInitiatives: initiatives.map(({ slug, title, language, leadActor }) => ({
        slug,
        title: said(title, language, locale) ?? { text: slug, lang: null },
        actor: leadActor?.name ?? null,
      })),
      firstPublications: publications.map((publication) => ({
        ...{ slug: publication.slug, title: publication.title },
        lang: publication.language === locale ? null : publication.language,
        detail: detailOf(publication, locale),
      })),
    },
  }
}
