import type { Core } from '@strapi/strapi'
import { contributionLines, type ContributionLine } from '@atlas/shared'
import { contributionUid, openStates, type ContributionEntry } from './contribution-entry'

/** A correction proposed for a record, in words: nothing of who proposes. */
export interface Proposal {
  readonly documentId: string
  readonly reference: string
  readonly receivedAt: string
  readonly state: string
  readonly lines: readonly ContributionLine[]
}

/** Days during which a correction that was accepted still shows beside its record. */
const shownDays = 30

/** A correction as the editors of its record read it. */
export const proposalOf = ({ documentId, reference, receivedAt, state, payload }: ContributionEntry): Proposal => ({
  ...{ documentId, reference, receivedAt, state },
  lines: contributionLines('correction', payload?.values ?? {}, 'fr', payload?.labels).filter(
    ({ field }) => field !== 'record',
  ),
})

/** The corrections that wait for a record, and those accepted of late, the newest first. */
export async function correctionsOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<ContributionEntry[]> {
  const since = new Date(Date.now() - shownDays * 86_400_000).toISOString().slice(0, 10)
  return (await strapi.db.query(contributionUid).findMany({
    where: {
      ...{ kind: 'correction', recordUid: uid, recordDocumentId: documentId },
      $or: [{ state: { $in: [...openStates] } }, { state: 'accepted', handledOn: { $gte: since } }],
    },
    orderBy: { receivedAt: 'desc' },
    limit: 20,
  })) as ContributionEntry[]
}
