import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { LRUCache } from 'lru-cache'
import { followVersion, type KnownVersion, type VersionSource } from './content-version'

/** The CMS does not answer and nothing was kept for this question. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable'
}

/** The CMS answered that the question itself is wrong. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion'
}

export interface Answer<Data> {
  readonly data: Data
  /** The content version that the answer was true of. */
  readonly version: string
  /** True when the CMS does not answer now: this is its last good answer. */
  readonly isStale: boolean
}

type Variables = Record<string, unknown>
type Document<Data, Vars extends Variables> = TypedDocumentNode<Data, Vars>
export type CachedQuery = <Data, Vars extends Variables>(
  document: Document<Data, Vars>,
  variables: Vars,
) => Promise<Answer<Data>>

export interface CachedQueryOptions extends VersionSource {
  /** Asks the CMS; rejects with BadQuestion when the question is wrong, with anything else when it does not answer. */
  readonly ask: (document: Document<unknown, Variables>, variables: Variables) => Promise<unknown>
  /** About how much memory the kept answers may take. */
  readonly maxBytes: number
}

interface Kept {
  readonly data: unknown
  readonly version: string
  readonly sizeBytes: number
}

/** A key in which the order of the variables does not matter. */
function keyOf(document: Document<unknown, Variables>, variables: Variables): string {
  const definition = document.definitions.find((one) => one.kind === 'OperationDefinition')
  if (!definition?.name) throw new Error('A cached query needs a name')
  return `${definition.name.value} ${JSON.stringify(variables, (_key, value: unknown) => sorted(value))}`
}

const isRecord = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sorted = (value: unknown): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value

/**
 * Questions to the CMS through a cache: an answer is good as long as the content version has not moved. The same
 * question asked several times at once is sent once. When the CMS does not answer, its last good answer is given.
 */
export function createCachedQuery(options: CachedQueryOptions): CachedQuery {
  const currentVersion = followVersion(options)
  const answers = new LRUCache<string, Kept>({
    maxSize: options.maxBytes,
    sizeCalculation: ({ sizeBytes }) => sizeBytes,
  })
  const pending = new Map<string, Promise<Kept>>()

  async function ask(key: string, document: Document<unknown, Variables>, variables: Variables, version: string) {
    const data = await options.ask(document, variables)
    const kept = { data, version, sizeBytes: 2 * JSON.stringify(data).length + key.length }
    answers.set(key, kept)
    return kept
  }

  function askOnce(key: string, document: Document<unknown, Variables>, variables: Variables, version: string) {
    const name = `${version} ${key}`
    const known = pending.get(name)
    if (known) return known
    const asked = ask(key, document, variables, version).finally(() => pending.delete(name))
    pending.set(name, asked)
    return asked
  }

  const lastGood = (kept: Kept | undefined, cause?: unknown) => {
    if (cause instanceof BadQuestion) throw cause
    if (!kept) throw new CmsUnavailable('The CMS does not answer', { cause })
    return { data: kept.data, version: kept.version, isStale: true }
  }

  async function cachedQuery(document: Document<unknown, Variables>, variables: Variables): Promise<Answer<unknown>> {
    const key = keyOf(document, variables)
    const version: KnownVersion = await currentVersion()
    const kept = answers.get(key)
    if (version === null) return lastGood(kept)
    if (kept?.version === version) return { data: kept.data, version, isStale: false }
    return askOnce(key, document, variables, version).then(
      ({ data }) => ({ data, version, isStale: false }),
      (cause: unknown) => lastGood(kept, cause),
    )
  }

  return cachedQuery as CachedQuery
}
