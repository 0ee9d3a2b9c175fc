import type { RunningCms } from './start-cms'

export interface RestAnswer {
  readonly status: number
  readonly text: string
  // The shape of an answer is what the tests are about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any
}

export interface GraphQLAnswer extends RestAnswer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any
  readonly errors: { message: string; extensions: Record<string, unknown> }[]
}

/** What a test asks as somebody: anonymous, unless it gives an Authorization header. */
export interface Api {
  rest(path: string, init?: { method?: string; body?: unknown; headers?: Record<string, string> }): Promise<RestAnswer>
  graphql(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<GraphQLAnswer>
}

async function read(response: Response): Promise<RestAnswer> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, text, body: isJson && text ? JSON.parse(text) : null }
}

/** The doors of a running CMS. */
export function apiOf({ url }: Pick<RunningCms, 'url'>): Api {
  const send = (path: string, method: string, body: unknown, headers: Record<string, string>) =>
    fetch(url + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).then(read)
  return {
    rest: (path, { method = 'GET', body, headers = {} } = {}) => send(path, method, body, headers),
    async graphql(query, variables, headers = {}) {
      const answer = await send('/graphql', 'POST', { query, variables }, headers)
      return { ...answer, data: answer.body?.data ?? null, errors: answer.body?.errors ?? [] }
    },
  }
}
