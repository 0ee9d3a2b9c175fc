import type { Core } from '@strapi/strapi'
import { recordData } from './record-data'

type Data = Record<string, unknown>
interface Entry {
  readonly id: number
  readonly documentId: string
  // Any attribute of any type: the tests know which they look at.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly [attribute: string]: any
}

/** The Document Service without the types of each content type: tests walk over all of them. */
export interface Documents {
  create(params: Data): Promise<Entry>
  update(params: Data): Promise<Entry>
  publish(params: Data): Promise<{ entries: Entry[] }>
  unpublish(params: Data): Promise<{ entries: Entry[] }>
  delete(params: Data): Promise<{ entries: Entry[] }>
  findOne(params: Data): Promise<Entry | null>
  findMany(params?: Data): Promise<Entry[]>
}

export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as never) as unknown as Documents

/** What every initiative of the tests leans on: a typology with its mandatory axes, and an organisation. */
export interface Foundation {
  readonly actor: string
  /** `axis.code` → document id. */
  readonly categories: Readonly<Record<string, string>>
}

const typology: Record<string, readonly string[]> = {
  engagement_level: ['information', 'consultation', 'collaboration', 'partnership'],
  field: ['care', 'education', 'research'],
  theme: ['cancer', 'diabetes'],
  actor_type: ['university', 'public_hospital'],
}
const mandatory = new Set(['engagement_level', 'field'])

async function createTranslated(strapi: Core.Strapi, uid: string, data: Data): Promise<string> {
  const documents = documentsOf(strapi, uid)
  const { documentId } = await documents.create({ locale: 'fr', data })
  await documents.update({ documentId, locale: 'en', data: { ...data, label: `${data.label} (en)` } })
  await documents.publish({ documentId, locale: '*' })
  return documentId
}

/** Publishes the typology and one actor, in both languages. */
export async function layFoundation(strapi: Core.Strapi): Promise<Foundation> {
  const categories: Record<string, string> = {}
  for (const [order, [code, codes]] of Object.entries(typology).entries()) {
    const axis = await createTranslated(strapi, 'api::typology-axis.typology-axis', {
      ...{ code, label: `Axe ${code}`, order, isMandatory: mandatory.has(code), isMultiple: true },
      ...{ appliesTo: code === 'actor_type' ? ['actor'] : ['initiative'], recordId: code },
    })
    for (const [rank, category] of codes.entries()) {
      const key = `${code}.${category}`
      const data = { code: category, key, label: `Catégorie ${category}`, order: rank, axis, recordId: key }
      categories[key] = await createTranslated(strapi, 'api::typology-category.typology-category', data)
    }
  }
  const actor = await publishEntry(strapi, 'api::actor.actor', {
    ...recordData(strapi, 'api::actor.actor', 'foundation'),
    ...{ name: 'Université fondatrice', type: categories['actor_type.university'] },
  })
  return { actor, categories }
}

/** The links, and the numbers that follow from each other, without which an entry of a type cannot be published. */
export function requiredLinks(uid: string, { actor, categories }: Foundation): Data {
  if (uid === 'api::literature-search.literature-search') return { duplicates: 0 }
  if (uid !== 'api::initiative.initiative') return {}
  return { leadActor: actor, categories: [categories['engagement_level.partnership'], categories['field.care']] }
}

/** Creates an entry in French and publishes it; its document id. */
export async function publishEntry(strapi: Core.Strapi, uid: string, data: Data): Promise<string> {
  const { documentId } = await documentsOf(strapi, uid).create({ locale: 'fr', data, status: 'published' })
  return documentId
}

/** Creates a draft in French that was never published; its document id. */
export async function draftEntry(strapi: Core.Strapi, uid: string, data: Data): Promise<string> {
  const { documentId } = await documentsOf(strapi, uid).create({ locale: 'fr', data })
  return documentId
}
