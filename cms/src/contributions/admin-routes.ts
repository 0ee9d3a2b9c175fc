import type { UID } from '@strapi/strapi'
import { answerOf } from '@atlas/shared'
import { mayRead, mayUpdate } from '../access'
import type { AdminRequest, AdminRoute } from '../admin-api/admin-route'
import { contributionUid, initiativeUid, type ContributionEntry } from './contribution-entry'
import { contributionOf } from './decide'
import { deleteContactsOf } from './delete-contacts'
import { makeDraft } from './make-draft'
import { correctionsOf, proposalOf } from './proposals'
import { publishedDuplicates } from './published-duplicates'
import { reject } from './reject'

const explorer = (action: string): string => `plugin::content-manager.explorer.${action}`

const contributionAsked = ({ strapi, params }: AdminRequest): Promise<ContributionEntry> =>
  contributionOf(strapi, params.documentId!)

/** Rights are asked for the entry itself: a role may be limited to some. */
const mayReadIt = async (request: AdminRequest): Promise<boolean> =>
  mayRead(request.ability, contributionUid, await contributionAsked(request))
const mayDecide = async (request: AdminRequest): Promise<boolean> =>
  mayUpdate(request.ability, contributionUid, await contributionAsked(request))

/** Making a draft asks for the right to make what it makes: an initiative, or a change to the record. */
async function mayMakeDraft(request: AdminRequest): Promise<boolean> {
  const { strapi, ability } = request
  const entry = await contributionAsked(request)
  if (!mayUpdate(ability, contributionUid, entry)) return false
  if (entry.kind !== 'correction') return ability.can(explorer('create'), initiativeUid)
  const uid = (entry.recordUid ?? initiativeUid) as UID.ContentType
  const record = await strapi.db.query(uid).findOne({ where: { documentId: entry.recordDocumentId } })
  return record === null || mayUpdate(ability, uid, record)
}

/** What a person who decides on a contribution needs beside it: where it led, what it may repeat, what they may do. */
async function situation(request: AdminRequest) {
  const { strapi, params } = request
  const entry = await contributionOf(strapi, params.documentId!)
  const values = entry.payload?.values ?? {}
  const proposed = { title: answerOf(values, 'title'), organisation: answerOf(values, 'organisation') }
  return {
    ...{ kind: entry.kind, state: entry.state, reference: entry.reference },
    ...{ hasEmail: Boolean(entry.contactEmail), hasContact: Boolean(entry.contactName || entry.contactEmail) },
    ...{ contactsDueOn: entry.contactsDueOn, contactsDeletedOn: entry.contactsDeletedOn },
    outcome: entry.draftUid && { uid: entry.draftUid, documentId: entry.draftDocumentId },
    record: entry.recordUid && { uid: entry.recordUid, documentId: entry.recordDocumentId, title: entry.recordTitle },
    duplicates: entry.kind === 'new_initiative' ? await publishedDuplicates(strapi, proposed, 'fr') : [],
    mayMakeDraft: await mayMakeDraft(request),
    mayDecide: await mayDecide(request),
  }
}

/** What the admin's screens ask about contributions. */
export const contributionAdminRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/contributions/:documentId', isAllowed: mayReadIt, answer: situation },
  {
    method: 'GET',
    path: '/contributions/about/:uid/:documentId',
    isAllowed: ({ ability }) => ability.can(explorer('read'), contributionUid),
    answer: async ({ strapi, params, ability }) => {
      const entries = await correctionsOf(strapi, params.uid!, params.documentId!)
      return entries
        .filter((entry) => mayRead(ability, contributionUid, entry))
        .map((entry) => proposalOf(strapi, entry))
    },
  },
  {
    method: 'POST',
    path: '/contributions/:documentId/draft',
    isAllowed: mayMakeDraft,
    answer: ({ strapi, params, user }) => makeDraft(strapi, params.documentId!, user),
  },
  {
    method: 'POST',
    path: '/contributions/:documentId/rejection',
    isAllowed: mayDecide,
    answer: ({ strapi, params, body, user }) => reject(strapi, params.documentId!, body.reason, user),
  },
  {
    method: 'POST',
    path: '/contributions/:documentId/contacts/removal',
    isAllowed: mayDecide,
    answer: async ({ strapi, params }) => ({ count: await deleteContactsOf(strapi, params.documentId!) }),
  },
]
