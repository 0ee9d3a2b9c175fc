import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client'
import { ContentVersionDocument } from '@atlas/shared'
import { BadQuestion, createCachedQuery, type CachedQuery } from './cached-query'

const TIMEOUT_MS = 10_000
/** A version is one number: a CMS that takes longer for it is not answering. */
const VERSION_TIMEOUT_MS = 3000
const CACHE_BYTES = 32 * 1024 * 1024

const fetchWithin =
  (timeoutMs: number): typeof fetch =>
  (input, init) =>
    fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) })

/** The one client of the CMS. It keeps nothing itself: the cache is `cachedQuery`. */
function createClient(cmsUrl: string, timeoutMs: number): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${cmsUrl}/graphql`, fetch: fetchWithin(timeoutMs) }),
    cache: new InMemoryCache({ resultCaching: false }),
    queryDeduplication: false,
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  })
}

const isBadInput = (error: unknown) =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) =>
    ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(String(extensions?.code)),
  )

function connect(cmsUrl: string): CachedQuery {
  const client = createClient(cmsUrl, TIMEOUT_MS)
  const versionClient = createClient(cmsUrl, VERSION_TIMEOUT_MS)
  return createCachedQuery({
    now: Date.now,
    maxBytes: CACHE_BYTES,
    async askVersion() {
      const { data } = await versionClient.query({ query: ContentVersionDocument })
      if (!data) throw new Error('The CMS gave no content version')
      return data.contentVersion
    },
    async ask(query, variables) {
      const { data } = await client.query({ query, variables }).catch((error: unknown) => {
        throw isBadInput(error) ? new BadQuestion((error as Error).message, { cause: error }) : error
      })
      return data
    },
  })
}

let connection: CachedQuery | undefined

/** Asks the CMS through the cache. Rejects with CmsUnavailable or BadQuestion. */
export const cachedQuery: CachedQuery = (document, variables) => {
  connection ??= connect(useRuntimeConfig().cmsUrl)
  return connection(document, variables)
}
