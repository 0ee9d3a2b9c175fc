import { maxPageSize } from '../../src/graphql/limits'
import { cms } from './running-cms'

describe('a GraphQL request', () => {
  test('that is too deep is refused', async () => {
    const deep = '{ actors { parent { parent { parent { parent { parent { parent { parent { name } } } } } } } } }'
    const { errors, status } = await cms().api.graphql(deep)
    expect({ status, message: errors[0]?.message }).toEqual({ status: 400, message: expect.stringMatching(/depth/i) })
  })

  test.each(['pagination: { pageSize: 1000 }', 'pagination: { limit: 100000 }', 'pagination: { limit: -1 }'])(
    'gets at most a hundred entries a page (%s)',
    async (pagination) => {
      const { data } = await cms().api.graphql(
        `{ initiatives_connection(${pagination}) { pageInfo { pageSize } nodes { slug } } }`,
      )
      expect(data.initiatives_connection.nodes.length).toBeLessThanOrEqual(maxPageSize)
      expect(data.initiatives_connection.pageInfo.pageSize).toBeLessThanOrEqual(maxPageSize)
    },
  )

  test('that costs too much is refused: many names for one big list', async () => {
    const list = 'initiatives(pagination: { limit: 100 }) { slug title summary description sources { title url } }'
    const query = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: ${list}`).join(' ')} }`
    const { errors, status } = await cms().api.graphql(query)
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: 'COST_LIMIT' })
  })

  test('that costs too much is refused: lists in lists', async () => {
    const query =
      '{ initiatives(pagination: { limit: 100 }) { partnerActors(pagination: { limit: 100 }) { sources { title url } } } }'
    expect((await cms().api.graphql(query)).errors[0]?.extensions.code).toBe('COST_LIMIT')
  })

  test('cannot hide its cost in a variable', async () => {
    const query =
      'query ($size: Int) { initiatives(pagination: { limit: $size }) { partnerActors(pagination: { limit: $size }) { sources { title url } } } }'
    expect((await cms().api.graphql(query, { size: 100 })).errors[0]?.extensions.code).toBe('COST_LIMIT')
    expect((await cms().api.graphql(query, { size: 3 })).errors).toEqual([])
  })

  test.each([1.5, 2 ** 31, 'many'])('with a variable of another type is told so (%s)', async (size) => {
    const query = 'query ($size: Int) { publicationSearch(pageSize: $size) { total } }'
    const { errors, status } = await cms().api.graphql(query, { size })
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' })
  })

  test.each(['constructor', '__proto__', 'toString'])(
    'may ask for an axis named %s, which nothing has',
    async (axis) => {
      const ask = (field: string) => `${field}(filter: { categories: [{ axis: "${axis}", codes: ["a"] }] }) { total }`
      const query = `{ ${['initiativeSearch', 'publicationSearch', 'factorSearch'].map(ask).join(' ')} }`
      expect((await cms().api.graphql(query)).errors).toEqual([])
    },
  )

  test('that is too long is refused', async () => {
    const query = `{ ${'contentVersion '.repeat(3000)} }`
    expect((await cms().api.graphql(query)).errors[0]?.message).toMatch(/token/i)
  })

  test('may explore the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const { errors, data } = await cms().api.graphql(getIntrospectionQuery())
    expect(errors).toEqual([])
    expect(data.__schema.types.length).toBeGreaterThan(50)
  })

  test('comes one at a time', async () => {
    const { status } = await cms().api.rest('/graphql', {
      method: 'POST',
      body: [{ query: '{ contentVersion }' }, { query: '{ contentVersion }' }],
    })
    expect(status).toBeGreaterThanOrEqual(400)
  })

  test.each([
    ['text/plain', 'POST'],
    ['application/x-www-form-urlencoded', 'POST'],
    ['multipart/form-data; boundary=x', 'POST'],
    ['message/http', 'GET'],
  ])('of type %s is refused', async (type, method) => {
    const init = {
      method,
      headers: { 'content-type': type },
      ...(method === 'POST' ? { body: '{"query":"{contentVersion}"}' } : {}),
    }
    const response = await fetch(`${cms().url}/graphql?query={contentVersion}`, init)
    expect(response.status).toBe(415)
  })

  test('by GET without a header that a form cannot send is refused', async () => {
    const response = await fetch(`${cms().url}/graphql?query=${encodeURIComponent('{contentVersion}')}`)
    expect(response.status).toBe(400)
  })

  test('from a browser’s address bar finds no page that loads code from elsewhere', async () => {
    const response = await fetch(`${cms().url}/graphql`, { headers: { accept: 'text/html' } })
    expect(await response.text()).not.toMatch(/<script|https?:\/\//)
  })

  test.each(['/graphql', '/api/initiatives'])(
    'from a site that is not on the list gets no leave to read (%s)',
    async (path) => {
      const ask = async (origin: string) => {
        const init = path === '/graphql' ? { method: 'POST', body: '{"query":"{contentVersion}"}' } : {}
        const response = await fetch(cms().url + path, {
          ...init,
          headers: { origin, 'content-type': 'application/json' },
        })
        return response.headers
      }
      const stranger = await ask('https://evil.example')
      expect(stranger.get('access-control-allow-origin') ?? '').not.toMatch(/evil|\*/)
      const known = await ask('https://atlas.example')
      expect(known.get('access-control-allow-origin')).toBe('https://atlas.example')
      expect(known.get('access-control-allow-credentials')).toBeNull()
    },
  )

  test('that makes the CMS fail says nothing of its insides', async () => {
    const { strapi, api } = cms()
    const query = jest.spyOn(strapi.db, 'getConnection').mockImplementation(() => {
      throw new Error('secret-host:5432 refused')
    })
    const error = jest.spyOn(strapi.log, 'error').mockImplementation(() => strapi.log)
    const { text } = await api.graphql('{ contentVersion }')
    query.mockRestore()
    error.mockRestore()
    expect(text).not.toMatch(/secret-host|stacktrace/)
  })
})
