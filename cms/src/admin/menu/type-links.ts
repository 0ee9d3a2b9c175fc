import { typeOrder } from './type-order'

export interface TypeLink {
  readonly uid: string
  readonly title: string
}
interface Model {
  readonly uid: string
  readonly pluginOptions?: { readonly atlas?: { readonly group?: string } }
}
export interface MenuOfTypes<Link extends TypeLink> {
  readonly ctLinks: readonly Link[]
  readonly models: readonly Model[]
}

const rankOf = (uid: string): number => (typeOrder.includes(uid) ? typeOrder.indexOf(uid) : typeOrder.length)

/**
 * Puts the types in the order of the work instead of the alphabet's. The menu sorts by title whatever it is given, and a
 * space sorts before any letter: the more spaces before a title, the higher it stands; browsers do not show them.
 */
export function orderTypeLinks<Link extends TypeLink>({ ctLinks, models }: MenuOfTypes<Link>): MenuOfTypes<Link> {
  const pad = (uid: string) => ' '.repeat(typeOrder.length - rankOf(uid))
  return { models, ctLinks: ctLinks.map((link) => ({ ...link, title: `${pad(link.uid)}${link.title.trimStart()}` })) }
}
