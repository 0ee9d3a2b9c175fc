import { collection, linked, type Linked, type Row, type SourceRow } from './collection'

/** A term, described as in SKOS. */
export interface GlossaryTermRow extends Row {
  readonly slug: string
  readonly prefLabel: string
  readonly acronym: string | null
  readonly definition: string | null
  readonly altLabels: readonly { readonly text: string | null }[]
  readonly broader: readonly Linked[]
  readonly related: readonly Linked[]
  readonly notToConfuseWith: readonly Linked[]
  readonly usedBy: string | null
  readonly isDeprecated: boolean | null
  readonly isMarkedInTexts: boolean | null
  readonly unmarkedLabels: readonly { readonly text: string | null }[]
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly sources: readonly SourceRow[]
}

export const glossaryTerms = collection<GlossaryTermRow>('glossary-term', {
  altLabels: true,
  unmarkedLabels: true,
  broader: linked,
  related: linked,
  notToConfuseWith: linked,
  sources: true,
})
