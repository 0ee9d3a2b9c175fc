import type { Schema } from '@strapi/strapi'
import { publicTypes } from '../../src/access/public-types'
import { documentsOf, draftEntry, publishEntry, requiredLinks } from '../harness/entries'
import { isText, otherTexts, ownAttributes, recordData, type Attribute } from '../harness/record-data'
import { cms } from './running-cms'

/** Stands in every text of every draft: no answer to a visitor may hold it, none may depend on it. */
const secret = 'qzsecret'

let counter = 0
const secretText = (): string => `${secret}${(counter += 1)}`
const publicText = (): string => `public${(counter += 1)}`

/** The code of an axis is part of the key of its categories, on purpose: it is an address, no text of a draft. */
const address = (uid: string) => (uid === 'api::typology-axis.typology-axis' ? { code: publicText() } : {})
const dataFor = (uid: string, text: string) => ({
  ...recordData(cms().strapi, uid, text),
  ...address(uid),
  ...requiredLinks(uid, cms().foundation),
})
const isLocalized = (type: Schema.ContentType): boolean =>
  Boolean((type.pluginOptions as { i18n?: { localized?: boolean } }).i18n?.localized)

/** Every way an entry can be other than what is published. */
interface Drafts {
  /** Never published. */
  readonly neverPublished: string
  /** Published, then changed in a draft. */
  readonly modified: string
  /** Published, then taken back. */
  readonly unpublished: string
}

async function makeDrafts(type: Schema.ContentType): Promise<Drafts> {
  const { strapi } = cms()
  const documents = documentsOf(strapi, type.uid)
  const neverPublished = await draftEntry(strapi, type.uid, dataFor(type.uid, secretText()))
  const modified = await publishEntry(strapi, type.uid, dataFor(type.uid, publicText()))
  await documents.update({ documentId: modified, locale: 'fr', data: otherTexts(strapi, type.uid, secretText()) })
  if (isLocalized(type)) {
    await documents.update({ documentId: modified, locale: 'en', data: otherTexts(strapi, type.uid, secretText()) })
  }
  const unpublished = await publishEntry(strapi, type.uid, dataFor(type.uid, secretText()))
  await documents.unpublish({ documentId: unpublished, locale: '*' })
  return { neverPublished, modified, unpublished }
}

const drafts = new Map<string, Drafts>()
const texts = (uid: string): [string, Attribute][] =>
  ownAttributes(cms().strapi, uid).filter(([, attribute]) => isText(attribute) && !attribute.private)
const relations = (uid: string): [string, Attribute][] =>
  ownAttributes(cms().strapi, uid).filter(([, { type, private: isPrivate }]) => type === 'relation' && !isPrivate)

/** The page of a list that holds what these tests have just made. */
const newest = 'sort=createdAt:desc&pagination[pageSize]=100'

/** What Strapi lets a reader say to see drafts, and other ways to widen an answer. */
const openings = [
  '',
  'status=draft',
  'status=published',
  'publicationState=preview',
  'publicationFilter=never-published-document',
  'publicationFilter=modified-document',
  'publicationFilter=has-draft-version',
  'hasPublishedVersion=false',
  'status=draft&hasPublishedVersion=false',
  'locale=*',
  'locale=en',
  'locale=*&status=draft',
  'populate=*',
  'populate=*&status=draft&locale=*',
  'populate=localizations',
  'populate[localizations]=true&status=draft',
  'populate[localizations][populate]=*',
  'populate[0]=localizations',
]

describe('a draft', () => {
  beforeAll(async () => {
    for (const type of publicTypes(cms().strapi)) drafts.set(type.uid, await makeDrafts(type))
  }, 120_000)

  test('is where the tests look for it: a reader with an API token sees it', async () => {
    const { strapi, api } = cms()
    const token = await strapi.service('admin::api-token').create({
      ...{ name: 'drafts', description: '', type: 'full-access', lifespan: null, permissions: null },
    })
    const headers = { authorization: `Bearer ${token.accessKey}` }
    for (const { uid, info } of publicTypes(strapi)) {
      const { text } = await api.rest(`/api/${info.pluralName}?status=draft&${newest}`, { headers })
      expect({ uid, holds: text.includes(secret) }).toEqual({ uid, holds: true })
    }
  })

  test.each(openings)('never shows in a REST list or entry (?%s)', async (opening) => {
    const { strapi, api } = cms()
    for (const { uid, info } of publicTypes(strapi)) {
      const documentIds = Object.values(drafts.get(uid)!)
      for (const path of ['', ...documentIds.map((id) => `/${id}`)]) {
        const { text } = await api.rest(`/api/${info.pluralName}${path}?${opening}${path === '' ? `&${newest}` : ''}`)
        expect({ uid, path, opening, leak: text.includes(secret) }).toEqual({ uid, path, opening, leak: false })
      }
    }
  })

  test('has no address of its own before it is published', async () => {
    const { strapi, api } = cms()
    for (const { uid, info } of publicTypes(strapi)) {
      const { neverPublished, unpublished } = drafts.get(uid)!
      for (const documentId of [neverPublished, unpublished]) {
        const answers = [
          await api.rest(`/api/${info.pluralName}/${documentId}`),
          await api.rest(`/api/${info.pluralName}/${documentId}?status=draft`),
        ]
        expect(answers.map(({ status }) => status)).toEqual([404, 404])
      }
    }
  })

  test('cannot be guessed by a REST filter on any of its texts', async () => {
    const { strapi, api } = cms()
    for (const { uid, info } of publicTypes(strapi)) {
      for (const [name] of texts(uid)) {
        for (const opening of ['', '&status=draft', '&publicationFilter=modified-document', '&locale=*']) {
          const path = `/api/${info.pluralName}?filters[${name}][$startsWith]=${secret}${opening}`
          const { body } = await api.rest(path)
          expect({ path, total: body?.meta?.pagination?.total ?? 0 }).toEqual({ path, total: 0 })
        }
      }
    }
  })

  test('cannot be guessed through the other versions of the same entry', async () => {
    const { strapi, api } = cms()
    for (const { info, uid } of publicTypes(strapi)) {
      const [name] = texts(uid)[0]!
      for (const query of [
        `filters[localizations][${name}][$startsWith]=${secret}`,
        `filters[$or][0][localizations][${name}][$startsWith]=${secret}`,
        `filters[$not][localizations][${name}][$startsWith]=${secret}`,
        `sort=localizations.${name}`,
        `sort[0]=localizations.${name}:desc`,
        `sort[localizations][${name}]=asc`,
        `_q=${secret}`,
      ]) {
        const { status } = await api.rest(`/api/${info.pluralName}?${query}`)
        expect({ uid, query, status }).toEqual({ uid, query, status: 400 })
      }
    }
  })

  test('cannot be asked for in GraphQL: the arguments do not exist', async () => {
    const { strapi, api } = cms()
    const expectInvalid = async (query: string) => {
      const { errors, status } = await api.graphql(query)
      const code = errors[0]?.extensions.code
      expect({ query, status, code }).toEqual({ query, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
    }
    const { naming } = strapi.plugin('graphql').service('utils')
    for (const type of publicTypes(strapi)) {
      const list = naming.getFindQueryName(type)
      const one = naming.getFindOneQueryName(type)
      for (const argument of ['status: DRAFT', 'publicationFilter: MODIFIED_DOCUMENT', 'hasPublishedVersion: false']) {
        await expectInvalid(`{ ${list}(${argument}) { documentId } }`)
        await expectInvalid(`{ ${one}(documentId: "x", ${argument}) { documentId } }`)
      }
      // The join of `localizations` reaches the drafts of the same entry.
      await expectInvalid(`{ ${list}(filters: { localizations: { documentId: { eq: "x" } } }) { documentId } }`)
    }
  })

  test('never shows in a GraphQL list, nor to a filter, nor among the other versions of an entry', async () => {
    const { strapi, api } = cms()
    const { naming } = strapi.plugin('graphql').service('utils')
    for (const type of publicTypes(strapi)) {
      const list = naming.getFindQueryName(type)
      const names = texts(type.uid).map(([name]) => name)
      const versions = isLocalized(type) ? `localizations { locale publishedAt ${names.join(' ')} }` : ''
      const all = await api.graphql(
        `{ ${list}(pagination: { limit: 100 }, sort: "createdAt:desc") { documentId ${names.join(' ')} ${versions} } }`,
      )
      expect(all.errors).toEqual([])
      expect({ uid: type.uid, leak: all.text.includes(secret) }).toEqual({ uid: type.uid, leak: false })
      for (const name of names) {
        const found = await api.graphql(`{ ${list}(filters: { ${name}: { startsWith: "${secret}" } }) { documentId } }`)
        expect({ name, data: found.data }).toEqual({ name, data: { [list]: [] } })
      }
      for (const [version, documentId] of Object.entries(drafts.get(type.uid)!)) {
        const one = naming.getFindOneQueryName(type)
        const { data } = await api.graphql(`{ ${one}(documentId: "${documentId}") { documentId } }`)
        expect({ version, found: data[one]?.documentId }).toEqual({
          ...{ version, found: version === 'modified' ? documentId : undefined },
        })
      }
    }
  })
})

/** A published parent for each version of the target that its relation points at. */
async function publishParents(parentUid: string, name: string, { relation, target }: Attribute): Promise<string[]> {
  const { strapi, foundation } = cms()
  const targetUid = target!
  const { neverPublished, modified } = drafts.get(targetUid)!
  const taken = await publishEntry(strapi, targetUid, dataFor(targetUid, secretText()))
  const isRequired = name in requiredLinks(parentUid, foundation)
  const documentIds: string[] = []
  for (const documentId of [
    modified,
    taken,
    ...(isRequired && !relation!.endsWith('ToMany') ? [] : [neverPublished]),
  ]) {
    const required = requiredLinks(parentUid, foundation)[name]
    const link = relation!.endsWith('ToMany') ? [...((required as string[]) ?? []), documentId] : documentId
    documentIds.push(await publishEntry(strapi, parentUid, { ...dataFor(parentUid, publicText()), [name]: link }))
  }
  await documentsOf(strapi, targetUid).unpublish({ documentId: taken, locale: '*' })
  return documentIds
}

describe('a draft that a published entry is linked to', () => {
  const parents = new Map<string, string[]>()
  const walks = (): { type: Schema.ContentType; name: string; attribute: Attribute }[] =>
    publicTypes(cms().strapi).flatMap((type) =>
      relations(type.uid).map(([name, attribute]) => ({ type, name, attribute })),
    )

  beforeAll(async () => {
    for (const { type, name, attribute } of walks()) {
      parents.set(`${type.uid}.${name}`, await publishParents(type.uid, name, attribute))
    }
  }, 240_000)

  test('never shows through the relation in REST', async () => {
    const { api } = cms()
    for (const { type, name } of walks()) {
      const path = `/api/${type.info.pluralName}`
      const queries = [
        `populate=${name}`,
        `populate[${name}][populate]=*`,
        `populate=*&status=draft`,
        `populate[${name}][status]=draft`,
        `populate[${name}][publicationFilter]=modified-document`,
        `populate[${name}][populate][localizations]=true`,
      ]
      for (const documentId of parents.get(`${type.uid}.${name}`)!) {
        for (const query of queries) {
          const { text } = await api.rest(`${path}/${documentId}?${query}`)
          expect({ path, query, leak: text.includes(secret) }).toEqual({ path, query, leak: false })
        }
      }
    }
  }, 240_000)

  test('never shows through the relation in GraphQL', async () => {
    const { strapi, api } = cms()
    const { naming } = strapi.plugin('graphql').service('utils')
    for (const { type, name, attribute } of walks()) {
      const one = naming.getFindOneQueryName(type)
      const fields = texts(attribute.target!).map(([field]) => field)
      for (const documentId of parents.get(`${type.uid}.${name}`)!) {
        const { text, errors } = await api.graphql(
          `{ ${one}(documentId: "${documentId}") { ${name} { documentId publishedAt ${fields.join(' ')} } } }`,
        )
        expect(errors).toEqual([])
        expect({ one, name, leak: text.includes(secret) }).toEqual({ one, name, leak: false })
      }
    }
  }, 240_000)

  test('cannot be guessed by a filter or a sort through the relation', async () => {
    const { strapi, api } = cms()
    const { naming } = strapi.plugin('graphql').service('utils')
    for (const { type, name, attribute } of walks()) {
      const list = naming.getFindQueryName(type)
      for (const [field] of texts(attribute.target!)) {
        const path = `/api/${type.info.pluralName}?filters[${name}][${field}][$startsWith]=${secret}`
        for (const opening of ['', '&status=draft', '&locale=*']) {
          const { body } = await api.rest(path + opening)
          expect({ path, opening, total: body?.meta?.pagination?.total ?? 0 }).toEqual({ path, opening, total: 0 })
        }
        const { data } = await api.graphql(
          `{ ${list}(filters: { ${name}: { ${field}: { startsWith: "${secret}" } } }) { documentId } }`,
        )
        expect({ path, data }).toEqual({ path, data: { [list]: [] } })
      }
    }
  }, 240_000)
})
