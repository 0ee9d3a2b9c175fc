import type { DuplicateRecord, DuplicateTraits } from '@atlas/shared'
import type { ComparedRow, ComparedType } from './compared-types'

/** Who asks: the whole content, or what is published and what their organisations keep. */
export type Viewer =
  { readonly seesDrafts: true } | { readonly seesDrafts: false; readonly organisations: readonly string[] }

/** An entry, made of those of its versions that the viewer may be told of. */
export interface VisibleRecord extends DuplicateRecord {
  readonly title: string
  readonly slug: string | null
  readonly organisation: string | null
  readonly isPublished: boolean
  /** Of the version that is shown: rights depend on them. */
  readonly managedByKey: string | null
  readonly locale: string | null
}

/** Viewers with the same key are told the same. */
export const viewerKey = (viewer: Viewer): string =>
  viewer.seesDrafts ? 'everything' : JSON.stringify([...viewer.organisations].sort())

/**
 * The entries as a viewer may know them. Of an entry that another organisation keeps, only its published versions are
 * compared and told: not a word of its draft, not even that a draft is like what is being typed.
 */
export function visibleRecords(rows: readonly ComparedRow[], type: ComparedType, viewer: Viewer): VisibleRecord[] {
  const versions = new Map<string, ComparedRow[]>()
  for (const row of rows) {
    if (!isVisible(row, viewer)) continue
    const known = versions.get(row.documentId)
    if (known) known.push(row)
    else versions.set(row.documentId, [row])
  }
  return [...versions.values()].map((found) => recordOf(found, type))
}

const isVisible = ({ publishedAt, managedByKey }: ComparedRow, viewer: Viewer): boolean =>
  publishedAt !== null || viewer.seesDrafts || (managedByKey !== null && viewer.organisations.includes(managedByKey))

function recordOf(versions: readonly ComparedRow[], type: ComparedType): VisibleRecord {
  const inFrenchFirst = [...versions].sort((a, b) => Number(b.locale === 'fr') - Number(a.locale === 'fr'))
  const published = inFrenchFirst.find(({ publishedAt }) => publishedAt !== null)
  const shown = published ?? inFrenchFirst[0]!
  return {
    ...joined(versions.map(type.traits)),
    id: shown.documentId,
    title: shown.title ?? shown.name ?? 'Sans titre',
    slug: published?.slug ?? null,
    organisation: shown.leadActor?.name ?? null,
    isPublished: published !== undefined,
    managedByKey: shown.managedByKey,
    locale: shown.locale,
  }
}

/** What the versions say, together. */
function joined(traits: readonly DuplicateTraits[]): DuplicateTraits {
  const all = <Value>(read: (one: DuplicateTraits) => readonly Value[] | undefined): Value[] => [
    ...new Set(traits.flatMap((one) => read(one) ?? [])),
  ]
  const [first] = traits
  return {
    titles: all(({ titles }) => titles),
    organisationIds: all(({ organisationIds }) => organisationIds),
    organisationNames: all(({ organisationNames }) => organisationNames),
    places: all(({ places }) => places),
    website: first?.website,
    identifiers: first?.identifiers,
  }
}
