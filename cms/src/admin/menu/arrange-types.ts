import { showHeadings } from './show-headings'
import { orderTypeLinks, type MenuOfTypes, type TypeLink } from './type-links'
import type { GroupedType } from './type-headings'

/** The hook of the content manager's menu: the order, and the headings. */
export function arrangeTypeLinks<Link extends TypeLink>(menu: MenuOfTypes<Link>): MenuOfTypes<Link> {
  const types: GroupedType[] = menu.models.flatMap(({ uid, pluginOptions }) => {
    const group = pluginOptions?.atlas?.group
    return group ? [{ uid, group }] : []
  })
  showHeadings(document, types)
  return orderTypeLinks(menu)
}
