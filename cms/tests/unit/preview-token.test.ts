import { readGrant, signGrant, type PreviewGrant } from '../../src/preview/token'
import { usedLinks } from '../../src/preview/used-links'

const grant: PreviewGrant = {
  ...{ purpose: 'open', id: 'abcdefghijkl', uid: 'api::initiative.initiative', documentId: 'd1', locale: 'fr' },
  ...{ userId: 4, expiresAt: 1000 },
}
const token = signGrant(grant, 'key')

describe('the token of a preview', () => {
  it('gives back what was granted, until it expires', () => {
    expect(readGrant(token, 'open', 'key', 999)).toEqual(grant)
    expect(readGrant(token, 'open', 'key', 1000)).toBeNull()
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 3],
    ['an empty text', ''],
    ['a dot', '.'],
    ['its first half', token.split('.')[0]],
    ['a signature cut short', token.slice(0, -2)],
    ['something more', `${token}.x`],
    ['another key', signGrant(grant, 'other')],
    ['no signature of ours', `${token.split('.')[0]}.${'A'.repeat(43)}`],
  ])('is refused when it is %s', (_what, given) => {
    expect(readGrant(given, 'open', 'key', 0)).toBeNull()
  })

  it('serves one purpose', () => {
    expect(readGrant(token, 'read', 'key', 0)).toBeNull()
    expect(readGrant(signGrant({ ...grant, purpose: 'read' }, 'key'), 'open', 'key', 0)).toBeNull()
  })
})

describe('usedLinks', () => {
  it('lets each link through once, and forgets those that have expired', () => {
    const links = usedLinks()
    expect([links.use('a', 10, 0), links.use('a', 10, 1), links.use('b', 10, 1)]).toEqual([true, false, true])
    expect(links.use('a', 30, 20)).toBe(true)
  })
})
