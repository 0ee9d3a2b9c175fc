import type { Core, UID } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import { mayRead, mayUpdate, organisationsOf } from '../access'
import type { AdminRequest } from '../admin-api'
import { isRecordedType } from './recorded-types'
import { recordedFields } from './recorded-fields'
import type { RecordedField, Snapshot } from './recorded-field'

type Entry = Readonly<Record<string, unknown>>
type Request = Pick<AdminRequest, 'strapi' | 'ability' | 'user'>

const [read, update] = ['plugin::content-manager.explorer.read', 'plugin::content-manager.explorer.update']

/** The draft of a record in any language, with the columns that rights look at; null once it is deleted. */
const entryOf = (strapi: Core.Strapi, uid: string, documentId: string): Promise<Entry | null> =>
  strapi.db
    .query(uid as UID.ContentType)
    .findOne({ where: { documentId }, orderBy: { id: 'asc' } }) as Promise<Entry | null>

/** A draft that an organisation keeps that nobody belongs to, and that nobody wrote. */
const nobodysEntry: Entry = { locale: defaultLocale, managedByKey: 'nobody', publishedAt: null, createdBy: { id: 0 } }

/** Whether the person works on an entry: the history tells who did what, which is not for those who only read. */
const worksOn = ({ ability }: Pick<Request, 'ability'>, uid: string, entry: Entry): boolean =>
  mayRead(ability, uid, entry) && mayUpdate(ability, uid, entry)

/** Whether the person works on every entry of a type, whoever keeps it: even on one that is nobody's. */
const worksOnEveryEntry = (request: Pick<Request, 'ability'>, uid: string): boolean =>
  worksOn(request, uid, nobodysEntry)

/** Whether the person may read the history of a record; of a deleted one, who works on every entry of its type. */
export async function maySeeHistory(request: Request, uid: string, documentId: string): Promise<boolean> {
  if (!isRecordedType(request.strapi, uid)) return false
  if (worksOnEveryEntry(request, uid)) return true
  const entry = await entryOf(request.strapi, uid, documentId)
  return entry !== null && worksOn(request, uid, entry)
}

/** Whether the person may put a version of a record back; of a deleted one, who may create and works on every entry. */
export async function mayRestore(request: Request, uid: string, documentId: string): Promise<boolean> {
  const entry = await entryOf(request.strapi, uid, documentId)
  if (entry) return mayUpdate(request.ability, uid, entry)
  return worksOnEveryEntry(request, uid) && request.ability.can('plugin::content-manager.explorer.create', uid)
}

function permittedFields({ strapi, ability }: Request, uid: string, action: string): RecordedField[] {
  const isPermitted = (path: string) => ability.can(action, uid, path)
  return recordedFields(strapi, uid).filter(
    ({ name, parts }) => isPermitted(name) || parts?.some((part) => isPermitted(`${name}.${part.name}`)),
  )
}

/** The recorded fields of a type that the person may read. */
export const readableFields = (request: Request, uid: string): RecordedField[] => permittedFields(request, uid, read)

/** The recorded fields of a type that the person may read and write. */
export function writableFields(request: Request, uid: string): RecordedField[] {
  const writable = new Set(permittedFields(request, uid, update).map(({ name }) => name))
  return readableFields(request, uid).filter(({ name }) => writable.has(name))
}

const isOwned = (strapi: Core.Strapi, uid: string): boolean =>
  'managedByKey' in strapi.contentType(uid as UID.ContentType).attributes

/** The records of a type that the person may read, when that depends on the organisation that keeps them. */
async function readableKeys(request: Request, uid: string, organisations: readonly string[]): Promise<string[]> {
  if (!isOwned(request.strapi, uid) || organisations.length === 0) return []
  const where = { managedByKey: { $in: [...organisations] } }
  const entries = (await request.strapi.db.query(uid as UID.ContentType).findMany({ where })) as Entry[]
  const readable = entries.filter((entry) => worksOn(request, uid, entry))
  return [...new Set(readable.map(({ documentId }) => String(documentId)))]
}

/** The condition on lines of history that keeps those of the records that the person may read. */
export async function visibleRevisions(request: Request): Promise<Entry> {
  const { strapi, ability, user } = request
  const types = Object.keys(strapi.contentTypes).filter((uid) => isRecordedType(strapi, uid) && ability.can(read, uid))
  const whole = types.filter((uid) => worksOnEveryEntry(request, uid))
  const organisations = await organisationsOf(strapi, user.id)
  const conditions: Entry[] = [{ recordType: { $in: whole } }]
  for (const uid of types.filter((type) => !whole.includes(type))) {
    const keys = await readableKeys(request, uid, organisations)
    if (keys.length > 0) conditions.push({ recordType: uid, recordKey: { $in: keys } })
  }
  return { $or: conditions }
}

/** A snapshot reduced to fields. */
export const only = (fields: readonly RecordedField[], snapshot: Snapshot | null): Snapshot | null =>
  snapshot && Object.fromEntries(fields.map(({ name }) => [name, snapshot[name]]))
