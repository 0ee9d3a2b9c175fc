import { openFields, withoutClosedFields } from '../../../src/admin/form/open-fields'

const uid = 'api::initiative.initiative'
const explorer = 'plugin::content-manager.explorer'
const permissions = [
  { action: `${explorer}.read`, subject: uid, properties: { fields: ['title', 'confidence', 'places.commune'] } },
  { action: `${explorer}.create`, subject: uid, properties: { fields: ['title', 'places.commune'] } },
  { action: `${explorer}.read`, subject: 'api::actor.actor', properties: { fields: ['name'] } },
]
const form = (entry: string) => `/admin/content-manager/collection-types/${uid}/${entry}`
const view = {
  layout: {
    layout: [
      [[{ name: 'title' }, { name: 'confidence' }], [{ name: 'internalNote' }]],
      [[{ name: 'reviewState' }]],
      [[{ name: 'places' }]],
    ],
  },
}

describe('the fields of a form', () => {
  it.each([
    [form('create'), ['title', 'places']],
    [form('abc'), ['title', 'confidence', 'places']],
    [form('abc') + '/history', ['title', 'confidence', 'places']],
  ])('%s', (path, names) => {
    expect([...openFields(permissions, path)!]).toEqual(names)
  })

  it('are Strapi’s own affair outside a form, and without a right', () => {
    expect(openFields(permissions, `/admin/content-manager/collection-types/${uid}`)).toBeUndefined()
    expect(openFields([], form('create'))).toBeUndefined()
    expect(withoutClosedFields(view, undefined)).toBe(view)
  })

  it('leave no empty row nor panel when they go', () => {
    const shown = withoutClosedFields(view, openFields(permissions, form('create')))
    expect(shown.layout.layout).toEqual([[[{ name: 'title' }]], [[{ name: 'places' }]]])
  })
})
