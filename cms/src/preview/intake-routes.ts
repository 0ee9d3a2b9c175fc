import { errors } from '@strapi/utils'
import type { IntakeRoute } from '../intake'
import { draftAnswer, kindOf } from './draft-answer'
import { previewKey } from './key'
import { mayStillRead } from './reader'
import { readGrant, signGrant } from './token'
import { usedLinks } from './used-links'

/** How long an opened preview can be read. */
const READING_MS = 15 * 60_000
const allowance = { perVisitor: { requests: 120, seconds: 60 }, overall: { requests: 600, seconds: 60 } }

/** One answer for a token that is wrong, used, expired or no longer allowed: it tells nothing of the entry. */
const noPreview = () => new errors.NotFoundError('Cet aperçu n’est plus disponible.')

const links = usedLinks()

/** Exchanges the link of a preview, once, against what its browser keeps to read it. */
const openRoute: IntakeRoute = {
  ...{ method: 'POST', path: '/preview/open', ...allowance },
  async answer({ strapi, body }) {
    const now = Date.now()
    const key = previewKey(strapi)
    const grant = readGrant(body.token, 'open', key, now)
    if (!grant || !links.use(grant.id, grant.expiresAt, now) || !(await mayStillRead(strapi, grant))) throw noPreview()
    const expiresAt = now + READING_MS
    const token = signGrant({ ...grant, purpose: 'read', expiresAt }, key)
    return { id: grant.id, locale: grant.locale, kind: kindOf(grant.uid), token, seconds: READING_MS / 1000 }
  },
}

/** Gives the draft that a token opens, to the site's server. */
const readRoute: IntakeRoute = {
  ...{ method: 'POST', path: '/preview/read', ...allowance },
  async answer({ strapi, body }) {
    const grant = readGrant(body.token, 'read', previewKey(strapi), Date.now())
    // The address of the page names a preview: a token serves no other.
    if (!grant || grant.id !== body.id || !(await mayStillRead(strapi, grant))) throw noPreview()
    const answer = await draftAnswer(strapi, grant)
    if (!answer) throw noPreview()
    return answer
  },
}

export const previewIntakeRoutes: readonly IntakeRoute[] = [openRoute, readRoute]
