import { visitorAddress } from '../../src/intake/visitor-address'

describe('the visitor that limits are counted by', () => {
  test.each([
    ['whom the site names', '::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['who asks, when it is not the site', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['who asks, when the site names nobody', '10.0.0.2', 'x', '10.0.0.2'],
    ['a whole network, of an IPv6 address', '127.0.0.1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['the same network, of a neighbour there', '127.0.0.1', '2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['the network of a shortened address', '127.0.0.1', '2001:db8::9', '2001:db8:0:0::/64'],
    ['unknown, of no address', '', '203.0.113.7', 'unknown'],
  ])('is %s', (_what, asking, said, visitor) => {
    expect(visitorAddress(asking, said)).toBe(visitor)
  })
})
