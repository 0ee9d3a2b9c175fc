import type { DuplicateKind, DuplicateTraits } from '@atlas/shared'

interface Link {
  readonly documentId: string
  readonly name?: string | null
  readonly acronym?: string | null
}

/** A row of any compared type, draft or published, with the columns that are compared. */
export interface ComparedRow {
  readonly id: number
  readonly documentId: string
  readonly locale: string | null
  readonly slug: string | null
  readonly publishedAt: string | Date | null
  readonly managedByKey: string | null
  readonly title?: string | null
  readonly name?: string | null
  readonly acronym?: string | null
  readonly website?: string | null
  readonly doi?: string | null
  readonly siret?: string | null
  readonly finess?: string | null
  readonly leadActor?: Link | null
  readonly place?: DuplicatePlaceRow | null
  readonly places?: readonly DuplicatePlaceRow[]
}
type DuplicatePlaceRow = NonNullable<DuplicateTraits['places']>[number]

/** A type whose entries are compared: what is read of it, and what of a row counts. */
export interface ComparedType {
  readonly uid: string
  readonly kind: DuplicateKind
  readonly table: string
  readonly select: readonly string[]
  readonly populate: Readonly<Record<string, object>>
  readonly traits: (row: ComparedRow) => DuplicateTraits
  /** Where the public reads it; its slug follows. */
  readonly page: string
}

const placeColumns = { select: ['latitude', 'longitude', 'precision', 'communeCode'] }
const everyType = ['id', 'documentId', 'locale', 'slug', 'publishedAt', 'managedByKey']
const texts = (...values: readonly (string | null | undefined)[]): string[] => values.flatMap((value) => value || [])

const types: readonly ComparedType[] = [
  {
    uid: 'api::initiative.initiative',
    kind: 'initiative',
    table: 'initiatives',
    select: [...everyType, 'title', 'website'],
    populate: { leadActor: { select: ['documentId', 'name', 'acronym'] }, places: placeColumns },
    traits: ({ title, website, leadActor, places }) => ({
      ...{ titles: texts(title), website, places: places ?? [] },
      organisationIds: texts(leadActor?.documentId),
      organisationNames: texts(leadActor?.name, leadActor?.acronym),
    }),
    page: '/initiatives/',
  },
  {
    uid: 'api::actor.actor',
    kind: 'actor',
    table: 'actors',
    select: [...everyType, 'name', 'acronym', 'website', 'siret', 'finess'],
    populate: { place: placeColumns },
    traits: ({ name, acronym, website, place, siret, finess }) => ({
      ...{ titles: texts(name, acronym), website, places: place ? [place] : [] },
      identifiers: { siret, finess },
    }),
    page: '/acteurs/',
  },
  {
    uid: 'api::publication.publication',
    kind: 'publication',
    table: 'publications',
    select: [...everyType, 'title', 'doi'],
    populate: {},
    traits: ({ title, doi }) => ({ titles: texts(title), identifiers: { doi } }),
    page: '/litterature/',
  },
]

/** The types whose entries are compared, by uid. */
export const comparedTypes: ReadonlyMap<string, ComparedType> = new Map(types.map((type) => [type.uid, type]))
