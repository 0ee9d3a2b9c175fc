import { requireShape, wrongFields } from '../../src/access/guards/permission-shape'

describe('the fields of a permission', () => {
  it.each([
    [['sources', 'sources.label'], /«.sources.»/],
    [['sources.label', 'sources'], /«.sources.»/],
    [['title', 'title'], /deux fois/],
    ['title', /une liste/],
    [[1], /une liste/],
  ])('are refused: %j', (fields, message) => {
    expect(wrongFields(fields)).toMatch(message)
  })

  it.each([[null], [undefined], [[]], [['title', 'titleOfAnother']], [['sources.label', 'sources.url']]])(
    'are left to Strapi: %j',
    (fields) => {
      expect(wrongFields(fields)).toBeUndefined()
    },
  )

  it('are looked at in every permission of a request, where the action takes fields', () => {
    const bad = { action: 'read', properties: { fields: ['a', 'a.b'] } }
    const takes = (action: string) => action === 'read'
    expect(() => requireShape({ permissions: [{ action: 'read' }, bad] }, takes)).toThrow(/Droits refusés/)
    expect(() => requireShape({ adminPermissions: [bad] }, takes)).toThrow(/Droits refusés/)
    expect(() => requireShape({ permissions: [{ ...bad, action: 'delete' }, null, 3] }, takes)).not.toThrow()
    expect(() => requireShape(undefined, takes)).not.toThrow()
  })
})
