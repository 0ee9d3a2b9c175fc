import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { LocaleCode } from '@atlas/shared'
import type { AdminUser } from '../admin-api/admin-route'
import { sendMail } from '../mail'
import type { ContributionEntry } from './contribution-entry'
import { claim, conclude, contributionOf } from './decide'

const longestReason = 2000

const words: Readonly<
  Record<LocaleCode, (entry: ContributionEntry, reason: string) => { subject: string; text: string }>
> = {
  fr: ({ reference, title }, reason) => ({
    subject: `Atlas du partenariat en santé\u202f: suite donnée à votre contribution${reference ? ` ${reference}` : ''}`,
    text: `Bonjour,

Vous nous avez écrit au sujet de «\u00a0${title}\u00a0». Nous n’avons pas retenu cette contribution, pour la raison suivante\u202f:

${reason}

Vous pouvez en envoyer une autre à tout moment.

L’équipe de l’atlas du partenariat en santé`,
  }),
  en: ({ reference, title }, reason) => ({
    subject: `Atlas of partnership in health: what became of your contribution${reference ? ` ${reference}` : ''}`,
    text: `Hello,

You wrote to us about “${title}”. We have not accepted this contribution, for the following reason:

${reason}

You may send another at any time.

The team of the atlas of partnership in health`,
  }),
}

/** Sets a contribution aside and says why; tells the person if they left an address. Gives whether they were told. */
export async function reject(strapi: Core.Strapi, documentId: string, given: unknown, user: AdminUser) {
  const reason = typeof given === 'string' ? given.trim() : ''
  if (reason === '') throw new errors.ValidationError('Dites pourquoi\u202f: la personne reçoit ce motif.')
  if (reason.length > longestReason) {
    throw new errors.ValidationError(`Le motif est trop long\u202f: ${longestReason} caractères au plus.`)
  }
  const entry = await strapi.db.transaction(async () => {
    const found = await contributionOf(strapi, documentId)
    await claim(strapi, found)
    await conclude(strapi, documentId, { state: 'rejected', decisionReason: reason, updatedBy: user.id })
    return found
  })
  if (!entry.contactEmail) return { isTold: false }
  const message = words[entry.language ?? 'fr'](entry, reason)
  return { isTold: await sendMail(strapi, { to: entry.contactEmail, ...message }) }
}
