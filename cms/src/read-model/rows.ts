import type { Core } from '@strapi/strapi'
import { collection, linked, readAll, type Linked, type Row } from './collections/collection'

// The columns of published entries that every answer needs: the typology, the actors and the initiatives.

export interface AxisRow extends Row {
  readonly code: string
  readonly label: string
  readonly order: number | null
  readonly definition: string | null
  readonly isMandatory: boolean | null
  readonly isMultiple: boolean | null
  readonly appliesTo: readonly string[] | null
  readonly origin: string | null
}

export interface CategoryRow extends Row {
  readonly code: string
  readonly label: string
  readonly definition: string | null
  readonly order: number | null
  readonly axis: Linked | null
  /** Categories of other axes with which it makes no sense. */
  readonly incompatibleWith: readonly Linked[]
}

export interface PlaceRow {
  readonly label: string | null
  readonly commune: string | null
  readonly communeCode: string | null
  readonly departmentCode: string | null
  readonly regionCode: string | null
  readonly region: string | null
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly precision: string | null
}

export interface ActorRow extends Row {
  readonly slug: string
  readonly name: string
  readonly acronym: string | null
  readonly description: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
  readonly type: Linked | null
  readonly place: PlaceRow | null
}

export interface InitiativeRow extends Row {
  readonly slug: string
  readonly title: string
  readonly summary: string | null
  readonly description: string | null
  readonly objectives: readonly { readonly text: string | null }[]
  readonly approach: string | null
  readonly outcomes: string | null
  readonly partnershipEffects: string | null
  readonly lessons: string | null
  readonly stage: string | null
  readonly scale: string | null
  readonly startYear: number | null
  readonly endYear: number | null
  readonly sourceRoleLabel: string | null
  readonly coverage: readonly string[] | null
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
  readonly createdAt: string | Date
  readonly places: readonly PlaceRow[]
  readonly categories: readonly Linked[]
  readonly leadActor: Linked | null
  readonly partnerActors: readonly Linked[]
  readonly publications: readonly Linked[]
}

export interface Rows {
  readonly axes: readonly AxisRow[]
  readonly categories: readonly CategoryRow[]
  readonly actors: readonly ActorRow[]
  readonly initiatives: readonly InitiativeRow[]
}

const axes = collection<AxisRow>('typology-axis', {})
const categories = collection<CategoryRow>('typology-category', { axis: linked, incompatibleWith: linked })
const actors = collection<ActorRow>('actor', { type: linked, place: true })
const initiatives = collection<InitiativeRow>('initiative', {
  objectives: true,
  places: true,
  categories: linked,
  leadActor: linked,
  partnerActors: linked,
  publications: linked,
})

/** Every published entry that the read model holds, in all languages: one statement a type and one a relation. */
export async function readRows(strapi: Core.Strapi): Promise<Rows> {
  const [axisRows, categoryRows, actorRows, initiativeRows] = await Promise.all([
    readAll(strapi, axes),
    readAll(strapi, categories),
    readAll(strapi, actors),
    readAll(strapi, initiatives),
  ])
  return { axes: axisRows, categories: categoryRows, actors: actorRows, initiatives: initiativeRows }
}
