import { BlockList, isIP } from 'node:net'

/** Networks from which only the site's own server, or this machine, can ask. */
const ownNetworks = new BlockList()
ownNetworks.addSubnet('127.0.0.0', 8)
ownNetworks.addSubnet('10.0.0.0', 8)
ownNetworks.addSubnet('172.16.0.0', 12)
ownNetworks.addSubnet('192.168.0.0', 16)
ownNetworks.addAddress('::1', 'ipv6')
ownNetworks.addSubnet('fc00::', 7, 'ipv6')

/** `::ffff:127.0.0.1` is 127.0.0.1. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

const isOwn = (address: string): boolean => ownNetworks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * The visitor's address: the one that the site's server says (header `x-visitor-address`) when the request comes from a
 * private network, where the site is; else the address that asks.
 */
export function visitorAddress(asking: string, said: string): string {
  const address = plain(asking)
  if (isIP(address) === 0) return 'unknown'
  return isIP(said) !== 0 && isOwn(address) ? plain(said) : address
}
