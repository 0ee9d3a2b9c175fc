import { siteUrl } from './browser'

const ask = (method: string, path: string) => fetch(siteUrl() + path, { method })

describe('a HEAD request', () => {
  it.each(['/exports/litterature.bib', '/exports/glossaire.ttl', '/api/home', '/initiatives'])(
    'tells of %s what GET would, without its body',
    async (path) => {
      const [head, get] = [await ask('HEAD', path), await ask('GET', path)]
      expect(head.status).toBe(200)
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
      expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
      expect(await head.text()).toBe('')
      expect((await get.text()).length).toBeGreaterThan(100)
    },
  )

  it('finds nothing where there is nothing', async () => {
    expect((await ask('HEAD', '/exports/nothing.csv')).status).toBe(404)
  })
})
