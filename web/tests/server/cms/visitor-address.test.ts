import { addressOf } from '../../../server/cms/visitor-address'

describe('the address that limits are counted by', () => {
  test.each([
    ['the one that the proxy adds', '172.18.0.5', '203.0.113.7', '203.0.113.7'],
    ['not what the visitor wrote before it', '172.18.0.5', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['past a second proxy beside the site', '::ffff:172.18.0.5', '198.51.100.1, 203.0.113.7, 10.0.0.3', '203.0.113.7'],
    ['of a visitor on the same network', '10.0.0.2', '10.0.0.9', '10.0.0.9'],
    ['of the connection, without a proxy', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['of the connection, when nothing is added', '127.0.0.1', '', '127.0.0.1'],
    ['of the connection, when it is no address', '::1', 'unknown', '::1'],
  ])('is %s', (_what, connected, forwarded, address) => {
    expect(addressOf(connected, forwarded)).toBe(address)
  })
})
