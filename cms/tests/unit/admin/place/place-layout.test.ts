import { addPlaceFinder, placeFinderType } from '../../../../src/admin/place/place-layout'

const field = (name: string) => ({ name, type: 'string' })
const rows = [[field('label'), field('role')], [field('commune')]]
const view = { layout: { layout: [], components: { 'geo.place': { layout: rows }, 'pay.rate': { layout: [] } } } }

it('stands above the fields of a place, under the name of one of them, once', () => {
  const once = addPlaceFinder(view)
  const [first, ...others] = once.layout.components['geo.place'].layout
  expect(first![0]).toMatchObject({ name: 'commune', type: placeFinderType, visible: true, size: 12 })
  expect(others).toEqual(rows)
  expect(once.layout.components['pay.rate']).toBe(view.layout.components['pay.rate'])
  expect(addPlaceFinder(once)).toEqual(once)
})

it('leaves a form without places as it is', () => {
  const other = { layout: { components: {} } }
  expect(addPlaceFinder(other)).toBe(other)
})
