import type { Core } from '@strapi/strapi'
import { isSame, recordedFields, recordRevisions, statesOf, type Change, type RecordState } from '../history'
import type { EntryToWrite } from './bulk'
import { linksOf, type Model } from './model'

const BATCH = 200

/** What an entry was before it was written: nothing, for a new one. */
interface Written {
  readonly documentId: string
  readonly before: readonly RecordState[]
}

/** Tells the history what a bulk load changes, some hundreds of entries at a time. */
export interface Chronicle {
  /** Writes entries, and tells what that changed. */
  around(entries: readonly EntryToWrite[], write: () => Promise<void>): Promise<void>
  /** Tells what had to wait for the links between entries of the type. */
  finish(): Promise<void>
}

const versionsOf = (states: readonly RecordState[], locale: string | null, isPublished: boolean) =>
  states.find((state) => state.locale === locale && state.isPublished === isPublished)

/** One line a language: what its draft says now, or, when that did not change, that it was published. */
function changesOf(
  strapi: Core.Strapi,
  uid: string,
  { documentId, before }: Written,
  after: readonly RecordState[],
): Change[] {
  const fields = recordedFields(strapi, uid)
  return [...new Set(after.map(({ locale }) => locale))].flatMap((locale): Change[] => {
    const passage = (isPublished: boolean) =>
      [
        versionsOf(before, locale, isPublished)?.snapshot ?? null,
        versionsOf(after, locale, isPublished)?.snapshot ?? null,
      ] as const
    const [draft, published] = [passage(false), passage(true)]
    const about = { uid, documentId, locale }
    if (!isSame(fields, ...draft)) return [{ ...about, action: 'import', before: draft[0], after: draft[1] }]
    if (isSame(fields, ...published)) return []
    return [{ ...about, action: 'publish', before: published[0], after: published[1] }]
  })
}

function byDocument(states: readonly RecordState[]): Map<string, RecordState[]> {
  const documents = new Map<string, RecordState[]>()
  for (const state of states) {
    const known = documents.get(state.documentId)
    if (known) known.push(state)
    else documents.set(state.documentId, [state])
  }
  return documents
}

async function tell(strapi: Core.Strapi, uid: string, written: readonly Written[]): Promise<void> {
  for (let start = 0; start < written.length; start += BATCH) {
    const batch = written.slice(start, start + BATCH)
    const states = byDocument(
      await statesOf(
        strapi,
        uid,
        batch.map(({ documentId }) => documentId),
      ),
    )
    await recordRevisions(
      strapi,
      batch.flatMap((entry) => changesOf(strapi, uid, entry, states.get(entry.documentId) ?? [])),
    )
  }
}

/**
 * Follows a bulk load for the history, in the transaction that is open. A type that links to itself is told at the end,
 * when its links are there: until then only what changed in entries that were there is kept in memory.
 */
export function chronicleOf(strapi: Core.Strapi, model: Model): Chronicle {
  const waits = linksOf(model).some(({ target }) => target === model.uid)
  const waiting: Written[] = []
  return {
    async around(entries, write) {
      const known = entries.filter(({ existing }) => existing.length > 0).map(({ documentId }) => documentId)
      const before = byDocument(known.length > 0 ? await statesOf(strapi, model.uid, known) : [])
      await write()
      const written = entries.map(({ documentId }) => ({ documentId, before: before.get(documentId) ?? [] }))
      if (waits) waiting.push(...written)
      else await tell(strapi, model.uid, written)
    },
    finish: () => tell(strapi, model.uid, waiting.splice(0)),
  }
}
