import { privateTypes, publicTypes } from '../../src/access/public-types'
import { documentsOf, publishEntry, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const refused = [401, 403, 404, 405]

const writes = (path: string, documentId: string) => [
  { method: 'POST', path, body: { data: { title: 'x' } } },
  { method: 'POST', path: `${path}?status=published`, body: { data: {} } },
  { method: 'PUT', path: `${path}/${documentId}`, body: { data: { title: 'x' } } },
  { method: 'PATCH', path: `${path}/${documentId}`, body: { data: { title: 'x' } } },
  { method: 'DELETE', path: `${path}/${documentId}`, body: undefined },
]

describe('an anonymous visitor', () => {
  test('reads published entries of every public type, by REST and GraphQL', async () => {
    const { strapi, foundation, api } = cms()
    const { naming } = strapi.plugin('graphql').service('utils')
    for (const type of publicTypes(strapi)) {
      const { uid, info } = type
      const text = `seen${info.singularName.replaceAll('-', '')}`
      const data = { ...recordData(strapi, uid, text), ...requiredLinks(uid, foundation) }
      const documentId = await publishEntry(strapi, uid, data)
      expect((await api.rest(`/api/${info.pluralName}`)).status).toBe(200)
      expect((await api.rest(`/api/${info.pluralName}/${documentId}`)).text).toContain(text)
      const one = naming.getFindOneQueryName(type)
      const answer = await api.graphql(`{ ${one}(documentId: "${documentId}") { documentId } }`)
      expect({ uid, data: answer.data }).toEqual({ uid, data: { [one]: { documentId } } })
    }
  })

  test('writes nothing, in any type, by any method', async () => {
    const { strapi, api } = cms()
    for (const { uid, info } of [...publicTypes(strapi), ...privateTypes(strapi)]) {
      const before = await strapi.db.query(uid).findMany({})
      const documentId = before[0]?.documentId ?? 'none'
      for (const { method, path, body } of writes(`/api/${info.pluralName}`, documentId)) {
        const { status } = await api.rest(path, { method, body })
        expect({ method, path, isRefused: refused.includes(status) }).toEqual({ method, path, isRefused: true })
      }
      expect(await strapi.db.query(uid).findMany({})).toEqual(before)
    }
  })

  test('finds no private type, by REST or GraphQL', async () => {
    const { strapi, api } = cms()
    const types = privateTypes(strapi)
    const known = ['contribution', 'interview', 'membership', 'revision'].map((name) => `api::${name}.${name}`)
    expect(types.map(({ uid }) => uid)).toEqual(expect.arrayContaining(known))
    for (const { uid, info } of types) {
      const data = recordData(strapi, uid, 'qzsecretprivate')
      // The history refuses to be written through the documents.
      const isHistory = uid === 'api::revision.revision'
      const documentId = 'qzsecretprivatehistory00'
      const made = isHistory
        ? await strapi.db.query(uid).create({ data: { ...data, documentId } })
        : await documentsOf(strapi, uid).create({ data })
      for (const path of [info.pluralName, info.singularName, `${info.pluralName}/${made.documentId}`]) {
        expect({ path, status: (await api.rest(`/api/${path}`)).status }).toEqual({ path, status: 404 })
      }
      const question = info.pluralName.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
      const { errors } = await api.graphql(`{ ${question} { documentId } }`)
      expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    }
  })

  test.each([
    ['GET', '/api/users'],
    ['GET', '/api/users/me'],
    ['GET', '/api/users/1'],
    ['POST', '/api/auth/local'],
    ['POST', '/api/auth/local/register'],
    ['POST', '/api/auth/forgot-password'],
    ['POST', '/api/auth/reset-password'],
    ['POST', '/api/auth/change-password'],
    ['POST', '/api/auth/send-email-confirmation'],
    ['GET', '/api/auth/email-confirmation?confirmation=x'],
    ['GET', '/api/connect/github'],
    ['GET', '/api/users-permissions/roles'],
    ['GET', '/api/users-permissions/permissions'],
    ['GET', '/api/upload/files'],
    ['POST', '/api/upload'],
    ['GET', '/api/i18n/locales'],
    ['GET', '/api/content-type-builder/content-types'],
    ['GET', '/api/content-type-builder/components'],
    ['POST', '/api/email'],
    ['GET', '/openapi.json'],
    ['GET', '/content-manager/collection-types/api::initiative.initiative'],
    ['GET', '/admin/users'],
    ['GET', '/admin/api-tokens'],
    ['GET', '/users-permissions/roles'],
    ['POST', '/upload'],
  ])('is refused %s %s', async (method, path) => {
    const { status } = await cms().api.rest(path, { method, ...(method === 'POST' ? { body: {} } : {}) })
    expect(refused).toContain(status)
  })

  test('has the right to read and no other', async () => {
    const { strapi } = cms()
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' }, populate: ['permissions'] })
    const actions = role.permissions.map(({ action }: { action: string }) => action).sort()
    const expected = publicTypes(strapi).flatMap(({ uid }) => [`${uid}.find`, `${uid}.findOne`])
    expect(actions).toEqual(expected.sort())
  })

  test('cannot sign up: registration is closed in the settings too', async () => {
    const settings = await cms().strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' }).get({})
    expect(settings).toMatchObject({ allow_register: false })
  })
})
