import { errors } from '@strapi/utils'
import { regionDay } from '@atlas/shared'
import type { AdminRequest, AdminRoute } from '../admin-api'
import { fullName } from '../access/full-name'
import { campaignMail } from './campaign-mail'
import { readCampaigns, revokeRequests } from './campaigns'
import { dueFor, mayCampaign } from './due-for-person'
import { readDue } from './read-due'
import { sendRequests } from './send-requests'
import { validityDays } from './verification-request'

const campaignLength = 120

function textIn(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The name that a campaign is given. Throws a ValidationError when it has none, or too long a one. */
function campaignIn(body: Readonly<Record<string, unknown>>): string {
  const campaign = textIn(body, 'campaign')
  if (campaign === '') throw new errors.ValidationError('Donnez un nom à la campagne.')
  if (campaign.length > campaignLength) {
    throw new errors.ValidationError(
      `Le nom de la campagne est trop long\u202f: ${campaignLength}\u00a0caractères au plus.`,
    )
  }
  return campaign
}

/** What is due, and whether the person may ask for it. */
const due = async (request: AdminRequest) => ({
  organisations: await dueFor(request),
  mayCampaign: mayCampaign(request),
})

/** The message that an organisation would get now, without its links: they exist once sent only. */
async function preview({ strapi, body }: AdminRequest) {
  const key = textIn(body, 'organisation')
  const organisation = (await readDue(strapi)).find((one) => one.key !== null && one.key === key)
  if (!organisation) throw new errors.NotFoundError('Rien n’est à vérifier auprès de cette organisation.')
  const isAgain = body.isAgain === true
  const records = organisation.records.filter(({ openRequest }) => isAgain || openRequest === null)
  const until = regionDay(new Date(Date.now() + validityDays * 86_400_000))
  const asked = records.map((record) => ({ ...record, link: '(lien personnel, créé à l’envoi)' }))
  return { to: organisation.contactEmail, ...campaignMail(organisation, asked, until), count: asked.length }
}

const send = ({ strapi, body, user }: AdminRequest) =>
  sendRequests(strapi, {
    ...{ campaign: campaignIn(body), organisationKey: textIn(body, 'organisation'), isAgain: body.isAgain === true },
    preparedBy: fullName(user) || user.email,
  })

/** What the home page and the screen « Campagne de vérification » ask. */
export const freshnessRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/freshness/due', answer: due },
  {
    ...{ method: 'GET', path: '/freshness/campaigns', isAllowed: mayCampaign },
    answer: ({ strapi }) => readCampaigns(strapi),
  },
  { method: 'POST', path: '/freshness/preview', isAllowed: mayCampaign, answer: preview },
  { method: 'POST', path: '/freshness/sending', isAllowed: mayCampaign, answer: send },
  {
    ...{ method: 'POST', path: '/freshness/revocation', isAllowed: mayCampaign },
    answer: async ({ strapi, body }) => ({ count: await revokeRequests(strapi, { campaign: campaignIn(body) }) }),
  },
  {
    ...{ method: 'POST', path: '/freshness/requests/:documentId/revocation', isAllowed: mayCampaign },
    answer: async ({ strapi, params }) => ({ count: await revokeRequests(strapi, { documentId: params.documentId! }) }),
  },
]
