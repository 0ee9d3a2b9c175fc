import { randomBytes } from 'node:crypto'
import { errors } from '@strapi/utils'
import { defaultLocale, isLocaleCode } from '@atlas/shared'
import { mayRead } from '../access'
import type { AdminRoute } from '../admin-api'
import { siteAddress } from '../mail'
import { kindOf } from './draft-answer'
import { previewKey } from './key'
import { draftOf } from './reader'
import { signGrant } from './token'

/** The link is followed at once: it need not live longer. */
const LINK_MS = 2 * 60_000

/** Gives whoever may read an entry a link to its draft on the site. The link opens once, within two minutes. */
export const previewLinkRoute: AdminRoute = {
  method: 'POST',
  path: '/preview',
  async answer({ strapi, user, ability, body, context }) {
    const { uid, documentId, locale = defaultLocale } = body
    if (typeof uid !== 'string' || !kindOf(uid)) throw new errors.ValidationError('Ce type de fiche n’a pas d’aperçu.')
    if (typeof documentId !== 'string' || !isLocaleCode(locale)) throw new errors.ValidationError('Fiche inconnue.')
    const draft = await draftOf(strapi, uid, documentId)
    if (!draft) throw new errors.NotFoundError('Cette fiche n’existe pas en français.')
    if (!mayRead(ability, uid, draft)) throw new errors.ForbiddenError('Votre rôle ne le permet pas.')
    if (!draft.slug) throw new errors.ValidationError('Donnez un nom à la fiche et enregistrez-la d’abord.')
    const expiresAt = Date.now() + LINK_MS
    const id = randomBytes(9).toString('base64url')
    const grant = { purpose: 'open', id, uid, documentId, locale, userId: user.id, expiresAt } as const
    context.set('cache-control', 'no-store')
    return { address: siteAddress(`/apercu?jeton=${signGrant(grant, previewKey(strapi))}`) }
  },
}
