import { isPartner, mayPublish, organisationsOf } from '../access'
import type { AdminRequest } from '../admin-api'
import type { DueOrganisation } from './due-list'
import { readDue } from './read-due'

const initiativeUid = 'api::initiative.initiative'

/** Whether a person may write to organisations in the name of the ARS: whoever may publish. */
export const mayCampaign = ({ ability }: Pick<AdminRequest, 'ability'>): boolean => mayPublish(ability, initiativeUid)

const withoutContact = (organisation: DueOrganisation): DueOrganisation => ({
  ...organisation,
  ...{ contactName: null, contactEmail: null },
})

/** What is due, as far as a person may know: all of it for the ARS; for a partner, its own, without contacts. */
export async function dueFor(request: AdminRequest): Promise<DueOrganisation[]> {
  const { strapi, user } = request
  if (mayCampaign(request)) return readDue(strapi)
  if (!isPartner(user)) return []
  const own = await organisationsOf(strapi, user.id)
  return (await readDue(strapi)).filter(({ key }) => key !== null && own.includes(key)).map(withoutContact)
}
