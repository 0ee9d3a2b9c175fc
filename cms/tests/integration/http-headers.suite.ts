import { cms } from './running-cms'

describe('an answer of the CMS', () => {
  test.each(['/api/initiatives', '/graphql', '/_health', '/uploads/none.pdf'])(
    'lets a page load nothing from another host but the base map and the addresses of the State (%s)',
    async (path) => {
      const { headers } = await fetch(cms().url + path)
      const policy = headers.get('content-security-policy')
      expect(policy).toMatch(/connect-src 'self' https:\/\/data\.geopf\.fr;/)
      expect(policy).toMatch(/img-src 'self' data: blob: https:\/\/data\.geopf\.fr;/)
      expect(policy!.replace(/(connect|img)-src [^;]*;/g, '')).not.toMatch(/https?:|market-assets|cdn|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )
})
