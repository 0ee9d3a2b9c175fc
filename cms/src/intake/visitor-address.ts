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

/** An IPv6 address written in full: eight groups. */
function groupsOf(address: string): string[] {
  const [start = '', end] = address.split('::')
  const [left, right] = [start, end ?? ''].map((part) => part.split(':').filter(Boolean))
  const missing = end === undefined ? 0 : 8 - left!.length - right!.length
  return [...left!, ...Array<string>(Math.max(0, missing)).fill('0'), ...right!]
}

/** What is counted as one visitor: an IPv4 address, or the network of an IPv6 one, as a home has a whole network. */
function countedAs(address: string): string {
  if (isIP(address) !== 6) return address
  const network = groupsOf(address).slice(0, 4)
  return `${network.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`
}

/**
 * The visitor's address: the one that the site's server says (header `x-visitor-address`) when the request comes from a
 * private network, where the site is; else the address that asks. Of an IPv6 address, its network.
 */
export function visitorAddress(asking: string, said: string): string {
  const address = plain(asking)
  if (isIP(address) === 0) return 'unknown'
  return countedAs(isIP(said) !== 0 && isOwn(address) ? plain(said) : address)
}
