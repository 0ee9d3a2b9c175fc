import type { Core } from '@strapi/strapi'
import {
  createSearchIndex,
  initiativeSearchDocument,
  type InitiativeItem,
  type LocaleCode,
  type SearchIndex,
} from '@atlas/shared'
import { actorItems, type ActorItem } from './actor-items'
import { contentVersion } from './content-version'
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
}

interface Snapshot {
  readonly version: string
  readonly rows: Promise<Rows>
  readonly byLocale: Map<LocaleCode, Promise<ReadModel>>
}

function categoryLabels({ categories }: InitiativeItem, { axes }: Taxonomy): string {
  const held = axes.flatMap((axis) => axis.categories.filter(({ code }) => categories[axis.code]?.includes(code)))
  return held.flatMap(({ labels }) => labels).join(' ')
}

function assemble(version: string, rows: Rows, locale: LocaleCode): ReadModel {
  const taxonomy = taxonomyOf(rows, locale)
  const initiatives = initiativeItems(rows, locale, taxonomy)
  const actors = actorItems(rows.actors, locale, taxonomy, initiatives)
  return {
    ...{ version, locale, taxonomy, initiatives, actors },
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
  const snapshot: Snapshot = { version, rows: readRows(strapi), byLocale: new Map() }
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
  const model = snapshot.rows.then((rows) => assemble(snapshot.version, rows, locale))
  snapshot.byLocale.set(locale, model)
  return model
}
