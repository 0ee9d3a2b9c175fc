import { orderTypeLinks } from '../../../src/admin/menu/type-links'
import { headingRules } from '../../../src/admin/menu/type-headings'
import { typeOrder } from '../../../src/admin/menu/type-order'
import { contentTypes } from '../../data/content-model'

/** How the content manager sorts its menu, whatever order it is given. */
const collator = new Intl.Collator('fr', { sensitivity: 'base' })

describe('the menu of contents', () => {
  const types = [...contentTypes].map(([name, { info, pluginOptions }]) => ({
    uid: `api::${name}.${name}`,
    title: info.displayName,
    group: (pluginOptions.atlas as unknown as { group: string }).group,
  }))

  it('knows every type of the model', () => {
    expect([...typeOrder].sort()).toEqual(types.map(({ uid }) => uid).sort())
  })

  it('keeps the types of a heading together', () => {
    const groups = typeOrder.map((uid) => types.find((type) => type.uid === uid)!.group)
    const runs = groups.filter((group, index) => group !== groups[index - 1])
    expect(runs).toEqual([...new Set(groups)])
  })

  it('stands in the order of the work once the menu has sorted it, under unchanged titles', () => {
    const { ctLinks } = orderTypeLinks({ ctLinks: types, models: [] })
    const sorted = [...ctLinks].sort((a, b) => collator.compare(a.title, b.title))
    expect(sorted.map(({ uid }) => uid)).toEqual(typeOrder)
    for (const { uid, title } of sorted) expect(title.trim()).toBe(types.find((type) => type.uid === uid)!.title)
  })

  it('writes a heading once, above the first visible type of its group', () => {
    const rules = headingRules([
      { uid: 'api::initiative.initiative', group: 'Recensement' },
      { uid: 'api::actor.actor', group: 'Recensement' },
    ])
    expect(rules.match(/content: "Recensement"/g)).toHaveLength(1)
    expect(rules).toMatch(/ ~ .*content: none/)
  })
})
