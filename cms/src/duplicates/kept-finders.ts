import type { Core } from '@strapi/strapi'
import { duplicateFinder, type DuplicateFinder } from '@atlas/shared'
import { fingerprintOf, readComparedRows } from './compared-rows'
import type { ComparedRow, ComparedType } from './compared-types'
import { visibleRecords, viewerKey, type Viewer, type VisibleRecord } from './visible-records'

export interface PreparedRecords {
  readonly finder: DuplicateFinder<VisibleRecord>
  readonly byId: ReadonlyMap<string, VisibleRecord>
}

interface Kept {
  readonly fingerprint: string
  readonly readAt: number
  /** How many versions of entries; 0 until they are read. */
  size: number
  readonly rows: Promise<ComparedRow[]>
  /** By what a viewer may be told. */
  readonly prepared: Map<string, Promise<PreparedRecords>>
}

/** Organisations whose records stay prepared at once. */
const maxPrepared = 8

/** An atlas of more versions than that takes seconds to read and prepare: at most once a minute. */
const large = 8000
const largeKeptMs = 60_000

const keptBySystem = new WeakMap<Core.Strapi, Map<string, Kept>>()

/**
 * The records of a type that a viewer may be told of, ready to be compared: prepared once for all who see the same, until
 * an entry changes (a large atlas: for a minute at least); whoever asks meanwhile waits for the same preparation.
 */
export async function preparedRecords(
  strapi: Core.Strapi,
  type: ComparedType,
  viewer: Viewer,
): Promise<PreparedRecords> {
  const { rows, prepared } = await keptRows(strapi, type)
  const key = viewerKey(viewer)
  const known = prepared.get(key)
  if (known) return known
  const preparing = rows.then((all) => prepare(visibleRecords(all, type, viewer), type))
  if (prepared.size >= maxPrepared) prepared.delete([...prepared.keys()][0]!)
  prepared.set(key, preparing)
  return preparing
}

const prepare = (records: VisibleRecord[], { kind }: ComparedType): PreparedRecords => ({
  finder: duplicateFinder(records, kind),
  byId: new Map(records.map((record) => [record.id, record])),
})

async function keptRows(strapi: Core.Strapi, type: ComparedType): Promise<Kept> {
  const kept = keptBySystem.get(strapi) ?? new Map<string, Kept>()
  keptBySystem.set(strapi, kept)
  const fingerprint = await fingerprintOf(strapi, type)
  const known = kept.get(type.uid)
  if (known && (known.fingerprint === fingerprint || isKeptAnyway(known))) return known
  const rows = readComparedRows(strapi, type)
  const fresh: Kept = { fingerprint, readAt: Date.now(), size: 0, rows, prepared: new Map() }
  kept.set(type.uid, fresh)
  rows.then(
    ({ length }) => (fresh.size = length),
    // A failed reading is not kept.
    () => kept.delete(type.uid),
  )
  return fresh
}

const isKeptAnyway = ({ size, readAt }: Kept): boolean => size > large && Date.now() - readAt < largeKeptMs
