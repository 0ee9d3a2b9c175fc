import { privateTypes, publicTypes } from '../../src/access/public-types'
import { publishEntry, requiredLinks } from '../harness/entries'
import { ownAttributes, recordData, type Attribute } from '../harness/record-data'
import { cms } from './running-cms'

/** Fields that say who wrote an entry; Strapi keeps them beside the model's own. */
const creators: [string, Attribute][] = ['createdBy', 'updatedBy'].map((name) => [name, { type: 'relation' }])

/** Every private field of the public types: the model's own, and those of Strapi. */
const privateFields = () =>
  publicTypes(cms().strapi).flatMap((type) =>
    [...ownAttributes(cms().strapi, type.uid).filter(([, field]) => field.private), ...creators].map(
      ([name, field]) => ({ type, name, isRelation: field.type === 'relation' }),
    ),
  )

const restQuestions = (name: string, isRelation: boolean): string[] => {
  const below = isRelation
    ? ['[id][$gt]=0', '[email][$startsWith]=a', '[password][$notNull]=true']
    : ['[$startsWith]=a', '[$notNull]=true']
  return [
    ...below.map((rest) => `filters[${name}]${rest}`),
    ...below.map((rest) => `filters[$or][0][${name}]${rest}`),
    ...below.map((rest) => `filters[$not][${name}]${rest}`),
    ...(isRelation
      ? [`sort=${name}.id`, `sort[${name}][email]=asc`]
      : [`sort=${name}`, `sort[0]=${name}:desc`, `fields=${name}`]),
    ...(isRelation
      ? [`populate=${name}`, `populate[${name}][fields]=email`, `populate[${name}][filters][id][$gt]=0`]
      : []),
  ]
}

describe('a private field of a public type', () => {
  test('exists: the tests below are not about nothing', () => {
    const names = new Set(privateFields().map(({ name }) => name))
    expect([...names]).toEqual(expect.arrayContaining(['internalNote', 'reviewState', 'managedBy', 'createdBy']))
  })

  test('is in no REST answer', async () => {
    const { strapi, foundation, api } = cms()
    for (const type of publicTypes(strapi)) {
      const text = `kept${type.info.singularName.replaceAll('-', '')}`
      const data = { ...recordData(strapi, type.uid, text), ...requiredLinks(type.uid, foundation) }
      const documentId = await publishEntry(strapi, type.uid, data)
      const names = privateFields()
        .filter((field) => field.type.uid === type.uid)
        .map(({ name }) => name)
      for (const query of ['', '?populate=*', '?fields=*&populate=*']) {
        const { body, status } = await api.rest(`/api/${type.info.pluralName}/${documentId}${query}`)
        expect(status).toBe(200)
        expect(Object.keys(body.data).filter((name) => names.includes(name))).toEqual([])
      }
    }
  })

  test('can be asked for by no REST filter, sort, field list or population', async () => {
    const { api } = cms()
    for (const { type, name, isRelation } of privateFields()) {
      for (const question of restQuestions(name, isRelation)) {
        const path = `/api/${type.info.pluralName}?${question}`
        const { status, text } = await api.rest(path)
        expect({ path, status }).toEqual({ path, status: 400 })
        expect(text).not.toMatch(/SELECT|sqlite|postgres|node_modules/i)
      }
    }
  })

  test('cannot be reached through a relation of another type', async () => {
    const { strapi, api } = cms()
    for (const type of publicTypes(strapi)) {
      const relations = ownAttributes(strapi, type.uid).filter(
        ([, { type: kind, private: isPrivate }]) => kind === 'relation' && !isPrivate,
      )
      for (const [name, { target }] of relations) {
        for (const field of privateFields().filter((candidate) => candidate.type.uid === target)) {
          const end = field.isRelation ? '[id][$gt]=0' : '[$notNull]=true'
          for (const query of [
            `filters[${name}][${field.name}]${end}`,
            `populate[${name}][filters][${field.name}]${end}`,
          ]) {
            const path = `/api/${type.info.pluralName}?${query}`
            expect({ path, status: (await api.rest(path)).status }).toEqual({ path, status: 400 })
          }
        }
      }
    }
  })

  test('is not in the GraphQL schema, neither in types nor in filters', async () => {
    const { strapi, api } = cms()
    const { naming } = strapi.plugin('graphql').service('utils')
    const { data } = await api.graphql('{ __schema { types { name fields { name } inputFields { name } } } }')
    const fieldsOf = (name: string): string[] => {
      const type = data.__schema.types.find((candidate: { name: string }) => candidate.name === name)
      return (type.fields ?? type.inputFields).map((field: { name: string }) => field.name)
    }
    for (const { type, name } of privateFields()) {
      expect({ name, fields: fieldsOf(naming.getTypeName(type)) }).toEqual({
        name,
        fields: expect.not.arrayContaining([name]),
      })
      expect(fieldsOf(naming.getFiltersInputTypeName(type))).not.toContain(name)
    }
  })

  test('cannot be sorted by in GraphQL, where a sort is free text', async () => {
    const { strapi, api } = cms()
    const { naming } = strapi.plugin('graphql').service('utils')
    for (const { type, name, isRelation } of privateFields()) {
      const query = `{ ${naming.getFindQueryName(type)}(sort: "${isRelation ? `${name}.id` : name}:asc") { documentId } }`
      const { errors, text } = await api.graphql(query)
      expect({ query, isRefused: errors.length > 0 }).toEqual({ query, isRefused: true })
      expect(text).not.toMatch(/SELECT|stacktrace|node_modules/i)
    }
  })
})

describe('the GraphQL schema', () => {
  test('names no private type, no account, no file and no mutation', async () => {
    const { strapi, api } = cms()
    const { data } = await api.graphql(
      '{ __schema { queryType { name } mutationType { name } subscriptionType { name } types { name } } }',
    )
    expect(data.__schema).toMatchObject({ mutationType: null, subscriptionType: null })
    const names: string[] = data.__schema.types.map(({ name }: { name: string }) => name)
    const { naming } = strapi.plugin('graphql').service('utils')
    for (const type of privateTypes(strapi)) {
      expect(names.filter((name) => name.startsWith(naming.getTypeName(type)))).toEqual([])
    }
    expect(
      names.filter((name) => /User|Role|Permission|Upload|File$|Folder|Webhook|Token|Mutation|GenericMorph/.test(name)),
    ).toEqual([])
  })

  test.each([
    'createInitiative',
    'updateInitiative',
    'deleteInitiative',
    'login',
    'register',
    'forgotPassword',
    'createContribution',
  ])('has no mutation %s', async (name) => {
    const { errors, data } = await cms().api.graphql(`mutation { ${name} { documentId } }`)
    expect({ data, isRefused: errors.length > 0 }).toEqual({ data: null, isRefused: true })
  })
})
