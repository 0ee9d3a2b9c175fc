import type { Core } from '@strapi/strapi'
import { contributionLines, type ContributionLine } from '@atlas/shared'
import { contributionUid, openStates, type ContributionEntry } from './contribution-entry'
import { proposedChanges, type ProposedChange } from './proposed-changes'

/** A correction proposed for a record, in words: nothing of who proposes. */
export interface Proposal {
  readonly documentId: string
  readonly reference: string | null
  readonly receivedAt: string
  readonly state: string
  readonly lines: readonly Pick<ContributionLine, 'label' | 'answers'>[]
  readonly changes: readonly ProposedChange[]
}

/** Days during which a correction that was accepted still shows beside its record. */
const shownDays = 30

/** What was answered, or the message of a contribution that did not come by the form. */
function linesOf({ payload, message }: ContributionEntry): Proposal['lines'] {
  const lines = contributionLines('correction', payload?.values ?? {}, 'fr', payload?.labels)
  const told = lines.filter(({ field }) => field !== 'record')
  return told.length === 0 && message ? [{ label: 'Message', answers: [message] }] : told
}

/** A correction as the editors of its record read it. */
export function proposalOf(strapi: Core.Strapi, entry: ContributionEntry): Proposal {
  const { documentId, reference, receivedAt, state } = entry
  return { documentId, reference, receivedAt, state, lines: linesOf(entry), changes: proposedChanges(strapi, entry) }
}

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
