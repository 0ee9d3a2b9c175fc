import { errors } from '@strapi/utils'
import { duplicateReasonText, type DuplicateCandidate, type DuplicateMatch } from '@atlas/shared'
import { isRestricted, mayRead, organisationsOf } from '../access'
import type { AdminRequest, AdminRoute } from '../admin-api'
import { siteAddress } from '../mail'
import { comparedTypes, type ComparedType } from './compared-types'
import { preparedRecords, type PreparedRecords } from './kept-finders'
import { readCandidate } from './read-candidate'
import type { Viewer, VisibleRecord } from './visible-records'

const mostTold = 5

const typeOf = ({ query }: Pick<AdminRequest, 'query'>): ComparedType => {
  const type = comparedTypes.get(String(query.uid))
  if (!type) throw new errors.ValidationError('Ce type de fiche n’est pas comparé.')
  return type
}

const viewerOf = async ({ strapi, user }: AdminRequest): Promise<Viewer> =>
  isRestricted(user)
    ? { seesDrafts: false, organisations: await organisationsOf(strapi, user.id) }
    : { seesDrafts: true }

/** What the form leaves as it was saved is not sent: it is taken from the entry, if the viewer may know it. */
function completed(candidate: DuplicateCandidate, { byId }: PreparedRecords): DuplicateCandidate {
  const saved = byId.get(candidate.id ?? '')
  return { ...candidate, organisationIds: candidate.organisationIds ?? saved?.organisationIds }
}

function told({ record, reasons }: DuplicateMatch<VisibleRecord>, type: ComparedType, request: AdminRequest) {
  const { id, title, slug, organisation, isPublished, managedByKey, locale } = record
  const entry = { managedByKey, locale, publishedAt: isPublished ? new Date().toISOString() : null }
  const mayOpen = mayRead(request.ability, type.uid, entry)
  return {
    documentId: id,
    title,
    organisation,
    isPublished,
    reasons: reasons.map((reason) => duplicateReasonText(reason, 'fr', type.kind)),
    /** Where the entry is read: in the admin, else on the site; nowhere when neither may be. */
    adminPath: mayOpen ? `/content-manager/collection-types/${type.uid}/${id}` : null,
    siteUrl: slug ? siteAddress(type.page + slug) : null,
  }
}

/** The entries that may be the one being typed, with the reasons in French. Asked for at each pause of the typing. */
const duplicatesRoute: AdminRoute = {
  method: 'GET',
  path: '/duplicates',
  isAllowed: (request) => request.ability.can('plugin::content-manager.explorer.read', typeOf(request).uid),
  async answer(request) {
    const type = typeOf(request)
    const prepared = await preparedRecords(request.strapi, type, await viewerOf(request))
    const matches = prepared.finder.find(completed(readCandidate(request.query), prepared), mostTold)
    return matches
      .map((match) => told(match, type, request))
      .filter(({ isPublished, adminPath }) => isPublished || adminPath !== null)
  },
}

/** What the edit view asks about duplicates. */
export const duplicateRoutes: readonly AdminRoute[] = [duplicatesRoute]
