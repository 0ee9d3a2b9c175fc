import type { Core, Modules } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { refusal } from '../refusal'
import { organisationsOf } from '../memberships'
import { isPublicType } from '../public-types'
import { isPartner } from '../role-codes'
import { initiatives, organisations, payPractices } from '../roles/types'
import { signedIn } from '../signed-in'
import { namedIn } from './named-in'

type Context = Modules.Documents.Middleware.Context
type Data = Record<string, unknown>

const writes = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'])
/**
 * What a partner does not write of an entry, whichever door it comes by. With `documentId` an entry would take the place,
 * and so the history, of another organisation's that was deleted.
 */
const notTheirs = [
  'documentId',
  'managedBy',
  'managedByKey',
  'internalNote',
  'slug',
  'recordId',
  'confidence',
  'verifiedOn',
]

const refuse = (message: string): never => {
  throw refusal(message)
}

/** Translations follow: an organisation, which the record is tied to, has its page in French first. */
function requireFrenchFirst({ action, params }: Context): void {
  const { locale } = params as { locale?: string }
  if (action !== 'create' || locale === undefined || locale === 'fr') return
  throw new errors.ValidationError('Écrivez d’abord la fiche en français, puis traduisez-la.')
}

function requireType(strapi: Core.Strapi, { uid, action }: Context): void {
  const makes = [...initiatives(strapi), ...payPractices(strapi)]
  const isOpen = action === 'create' || action === 'clone' ? makes : [...makes, ...organisations(strapi)]
  if (!isOpen.includes(uid)) refuse('Votre rôle ne permet pas de modifier ce type de fiche.')
  if (action === 'delete') refuse('Seule l’ARS supprime une fiche.')
}

async function requireOwn(strapi: Core.Strapi, { uid, params }: Context, own: readonly string[]): Promise<void> {
  const { documentId } = params as { documentId?: string }
  const where = { documentId, managedByKey: { $in: [...own] } }
  if ((await strapi.db.query(uid as never).count({ where })) > 0) return
  refuse('Cette fiche est tenue à jour par une autre organisation.')
}

/** What is written: the organisation is theirs on a new entry, and stays as it is on any other. */
function ownData(action: string, data: Data, own: readonly string[]): Data {
  const given = namedIn(data.managedBy).find((documentId) => own.includes(documentId))
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => !notTheirs.includes(name)))
  return action === 'update' ? kept : { ...kept, managedBy: given ?? own[0] }
}

/**
 * Lets a partner write only what an organisation of theirs keeps up to date, and makes what they create their
 * organisation's. Strapi does not apply conditions to what is created, translated or cloned.
 */
export const guardOwnership =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const person = writes.has(context.action) && isPublicType(strapi, context.uid) ? signedIn(strapi) : undefined
    if (!person || !isPartner(person.user)) return next()
    const own = await organisationsOf(strapi, person.user.id)
    if (own.length === 0) refuse('Votre compte n’est rattaché à aucune organisation. Demandez-le à l’ARS.')
    requireType(strapi, context)
    requireFrenchFirst(context)
    if (context.action !== 'create') await requireOwn(strapi, context, own)
    const { data } = context.params as { data?: Data }
    if (data) Object.assign(context.params, { data: ownData(context.action, data, own) })
    return next()
  }
