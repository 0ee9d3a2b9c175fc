import type { Core } from '@strapi/strapi'
import {
  createSearchIndex,
  initiativeSearchDocument,
  type InitiativeItem,
  type LocaleCode,
  type SearchIndex,
} from '@atlas/shared'
import { actorItems, type ActorItem } from './actor-items'
import { collections, type CollectionName, type RowOf } from './collections'
import { readAll } from './collections/collection'
import { contentVersion, dayOfVersion } from './content-version'
import { citing } from './citing'
import { initiativeItems } from './initiative-items'
import { readRows, type Rows } from './rows'
import { taxonomyOf, type Taxonomy } from './taxonomy'

/** Everything published that lists, maps, counts and searches read, in one language, at one content version. */
export interface ReadModel {
  readonly version: string
  readonly locale: LocaleCode
  readonly taxonomy: Taxonomy
  readonly initiatives: readonly InitiativeItem[]
  readonly initiativeSearch: SearchIndex
  readonly actors: readonly ActorItem[]
  readonly actorSearch: SearchIndex
  /** documentId of a publication → the published initiatives that cite it. */
  readonly initiativesCiting: ReadonlyMap<string, readonly InitiativeItem[]>
  /** The published rows of another type, in all languages; read when first asked for at this version. */
  rows<Name extends CollectionName>(name: Name): Promise<readonly RowOf<Name>[]>
}

interface Snapshot {
  readonly version: string
  readonly rows: Promise<Rows>
  readonly byLocale: Map<LocaleCode, Promise<ReadModel>>
  readonly collectionRows: ReadModel['rows']
}

/** Reads each collection once, however many ask for it; a reading that failed is forgotten. */
function collectionReader(strapi: Core.Strapi): ReadModel['rows'] {
  const read = new Map<CollectionName, Promise<readonly unknown[]>>()
  return <Name extends CollectionName>(name: Name) => {
    const known = read.get(name) ?? readAll(strapi, collections[name] as never)
    read.set(name, known)
    known.catch(() => read.delete(name))
    return known as Promise<readonly RowOf<Name>[]>
  }
}

/** The labels, in every language, of what classifies a record. */
export function categoryLabels({ categories }: Pick<InitiativeItem, 'categories'>, { axes }: Taxonomy): string {
  const held = axes.flatMap((axis) => axis.categories.filter(({ code }) => categories[axis.code]?.includes(code)))
  return held.flatMap(({ labels }) => labels).join(' ')
}

function assemble({ version, collectionRows }: Snapshot, rows: Rows, locale: LocaleCode): ReadModel {
  const taxonomy = taxonomyOf(rows, locale)
  const today = dayOfVersion(version)
  const initiatives = initiativeItems(rows, locale, taxonomy, today)
  const actors = actorItems(rows.actors, locale, taxonomy, initiatives)
  return {
    ...{ version, locale, taxonomy, initiatives, actors, rows: collectionRows },
    initiativesCiting: citing(rows.initiatives, initiatives),
    initiativeSearch: createSearchIndex(
      initiatives.map((item) => initiativeSearchDocument(item, categoryLabels(item, taxonomy))),
    ),
    actorSearch: createSearchIndex(
      actors.map(({ documentId, name, acronym, typeLabel, description, commune }) => ({
        ...{ id: documentId, title: `${name} ${acronym ?? ''}`, categories: typeLabel },
        ...{ summary: description, rest: commune },
      })),
    ),
  }
}

/** One snapshot a Strapi instance: tests start several. */
const snapshots = new WeakMap<Core.Strapi, Snapshot>()

/** The rows at a version, read once however many ask for them; forgotten when reading fails. */
function snapshotAt(strapi: Core.Strapi, version: string): Snapshot {
  const known = snapshots.get(strapi)
  if (known?.version === version) return known
  const snapshot: Snapshot = {
    ...{ version, rows: readRows(strapi), byLocale: new Map() },
    collectionRows: collectionReader(strapi),
  }
  snapshots.set(strapi, snapshot)
  snapshot.rows.catch(() => {
    if (snapshots.get(strapi) === snapshot) snapshots.delete(strapi)
  })
  return snapshot
}

/**
 * The read model in a language, at the content version of now. It is a cache: built from a dozen SQL statements when the
 * version has moved, whatever the number of records and of callers.
 */
export async function readModel(strapi: Core.Strapi, locale: LocaleCode): Promise<ReadModel> {
  const snapshot = snapshotAt(strapi, await contentVersion(strapi))
  const known = snapshot.byLocale.get(locale)
  if (known) return known
  const model = snapshot.rows.then((rows) => assemble(snapshot, rows, locale))
  snapshot.byLocale.set(locale, model)
  return model
}
