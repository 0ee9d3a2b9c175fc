import { openPopulate, refuseClosedFilter, refuseClosedSort } from '../../src/access/closed-relations'

test.each([
  { localizations: { title: 'x' } },
  { $or: [{ title: 'x' }, { localizations: { title: 'x' } }] },
  { leadActor: { $not: { createdBy: { email: 'x' } } } },
  { updatedBy: { id: { $gt: 0 } } },
])('a filter through a closed relation is refused: %j', (filters) => {
  expect(() => refuseClosedFilter(filters)).toThrow('Invalid key')
})

test.each([
  'localizations.title',
  'title,localizations.title:desc',
  ['title', 'createdBy.email'],
  { updatedBy: { id: 'asc' } },
])('a sort through a closed relation is refused: %j', (sort) =>
  expect(() => refuseClosedSort(sort)).toThrow('Invalid key'),
)

test('a text that only looks like a closed relation is a value, not a key', () => {
  expect(() => refuseClosedFilter({ title: 'localizations', slug: { $in: ['createdBy'] } })).not.toThrow()
  expect(() => refuseClosedSort(['title:asc', { startYear: 'desc' }])).not.toThrow()
  expect(() => refuseClosedFilter(undefined)).not.toThrow()
  expect(() => refuseClosedSort(undefined)).not.toThrow()
})

test('closed relations are left out of what is populated, at any depth', () => {
  expect(openPopulate(['leadActor', 'localizations'])).toEqual(['leadActor'])
  expect(openPopulate(['leadActor', 'leadActor.localizations'])).toEqual(['leadActor'])
  expect(openPopulate('leadActor,createdBy')).toEqual(['leadActor'])
  expect(openPopulate({ leadActor: { populate: { localizations: true, type: true } }, updatedBy: true })).toEqual({
    leadActor: { populate: { type: true } },
  })
  expect(openPopulate(true)).toBe(true)
})

test('a nested filter through a closed relation is refused', () => {
  expect(() => openPopulate({ leadActor: { filters: { localizations: { name: 'x' } } } })).toThrow('Invalid key')
  expect(() => openPopulate({ leadActor: { sort: ['localizations.name'] } })).toThrow('Invalid key')
})
