import type { Core, UID } from '@strapi/strapi'
import type { LocaleCode } from '@atlas/shared'

/** The columns of published entries that the read model uses, as strapi.db.query gives them. */
interface Row {
  readonly documentId: string
  readonly locale: LocaleCode
}

export interface AxisRow extends Row {
  readonly code: string
  readonly label: string
  readonly order: number | null
  readonly definition: string | null
  readonly isMandatory: boolean | null
  readonly isMultiple: boolean | null
  readonly appliesTo: readonly string[] | null
}

export interface CategoryRow extends Row {
  readonly code: string
  readonly label: string
  readonly definition: string | null
  readonly order: number | null
  readonly axis: { readonly documentId: string } | null
}

export interface PlaceRow {
  readonly label: string | null
  readonly commune: string | null
  readonly communeCode: string | null
  readonly departmentCode: string | null
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
  readonly type: { readonly documentId: string } | null
  readonly place: PlaceRow | null
}

export interface InitiativeRow extends Row {
  readonly slug: string
  readonly title: string
  readonly summary: string | null
  readonly description: string | null
  readonly objectives: readonly { readonly text: string | null }[]
  readonly outcomes: string | null
  readonly stage: string | null
  readonly scale: string | null
  readonly startYear: number | null
  readonly endYear: number | null
  readonly sourceRoleLabel: string | null
  readonly coverage: readonly string[] | null
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly createdAt: string | Date
  readonly places: readonly PlaceRow[]
  readonly categories: readonly { readonly documentId: string }[]
  readonly leadActor: { readonly documentId: string } | null
  readonly partnerActors: readonly { readonly documentId: string }[]
}

export interface Rows {
  readonly axes: readonly AxisRow[]
  readonly categories: readonly CategoryRow[]
  readonly actors: readonly ActorRow[]
  readonly initiatives: readonly InitiativeRow[]
}

const linked = { select: ['documentId'] }
const published = { publishedAt: { $notNull: true } }

const readAll = <Type extends Row>(strapi: Core.Strapi, uid: string, populate: object): Promise<Type[]> =>
  strapi.db.query(uid as UID.ContentType).findMany({ where: published, populate, orderBy: { id: 'asc' } }) as Promise<
    Type[]
  >

/** Every published entry that the read model holds, in all languages: one statement a type and one a relation. */
export async function readRows(strapi: Core.Strapi): Promise<Rows> {
  const [axes, categories, actors, initiatives] = await Promise.all([
    readAll<AxisRow>(strapi, 'api::typology-axis.typology-axis', {}),
    readAll<CategoryRow>(strapi, 'api::typology-category.typology-category', { axis: linked }),
    readAll<ActorRow>(strapi, 'api::actor.actor', { type: linked, place: true }),
    readAll<InitiativeRow>(strapi, 'api::initiative.initiative', {
      objectives: true,
      places: true,
      categories: linked,
      leadActor: linked,
      partnerActors: linked,
    }),
  ])
  return { axes, categories, actors, initiatives }
}
