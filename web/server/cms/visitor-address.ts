import { BlockList, isIP } from 'node:net'
import type { H3Event } from 'h3'

/** Networks where the proxy is: this machine, or one beside it. */
const ownNetworks = new BlockList()
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  ownNetworks.addSubnet(network, prefix)
ownNetworks.addAddress('::1', 'ipv6')
ownNetworks.addSubnet('fc00::', 7, 'ipv6')

/** `::ffff:127.0.0.1` is 127.0.0.1. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

const isOwn = (address: string): boolean => ownNetworks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * The address of whoever asks. Proxies beside the site each add one at the end of `x-forwarded-for`; what a visitor wrote
 * there stands before and is not believed. Without a proxy it is the address that the connection comes from.
 */
export function addressOf(connected: string, forwarded: string): string {
  const peer = plain(connected)
  const added = forwarded.split(',').map((address) => plain(address.trim()))
  const known = added.filter((address) => isIP(address) !== 0)
  if (!isOwn(peer)) return peer
  return known.findLast((address) => !isOwn(address)) ?? known.at(-1) ?? peer
}

/** The visitor's address. */
export const visitorAddress = (event: H3Event): string =>
  addressOf(event.node.req.socket.remoteAddress ?? '', getRequestHeader(event, 'x-forwarded-for') ?? '')
