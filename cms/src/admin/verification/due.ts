import { freshnessState, type FreshnessState, type VerificationState } from '@atlas/shared'
import { shortDayText } from '../words/dates'

/** A record that is not up to date, as the CMS lists it (src/freshness/due-list). */
export interface DueRecord {
  readonly type: string
  readonly uid: string
  readonly documentId: string
  readonly title: string
  readonly state: FreshnessState
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly openRequest: { readonly campaign: string; readonly sentAt: string | null; readonly expiresAt: string } | null
}

export interface DueOrganisation {
  readonly key: string | null
  readonly name: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly records: readonly DueRecord[]
}

export interface DueAnswer {
  readonly organisations: readonly DueOrganisation[]
  readonly mayCampaign: boolean
}

/** A request of a campaign (src/freshness/campaigns). */
export interface CampaignRequest {
  readonly documentId: string
  readonly recordUid: string
  readonly recordDocumentId: string
  readonly recordTitle: string
  readonly organisationName: string
  readonly recipientEmail: string
  readonly state: VerificationState
  readonly sentAt: string | null
  readonly expiresAt: string | null
  readonly answeredAt: string | null
}

export interface Campaign {
  readonly name: string
  readonly startedAt: string | null
  readonly counts: Readonly<Record<VerificationState, number>>
  readonly requests: readonly CampaignRequest[]
}

export type SendingOutcome = 'sent' | 'refused' | 'no_contact' | 'already_asked' | 'nothing_due'

/** What became of a campaign for one organisation; `failed` when the CMS did not answer. */
export interface SendingReport {
  readonly name: string
  readonly outcome: SendingOutcome | 'failed'
  readonly count: number
}

/** The name of an organisation; « Sans organisation » for the records of none. */
export const nameOf = ({ name }: DueOrganisation): string => name ?? 'Sans organisation'

/** How many records are in a state. */
export const countOf = ({ records }: Pick<DueOrganisation, 'records'>, state: FreshnessState): number =>
  records.filter((record) => record.state === state).length

/** How many records would be asked about. */
export const askable = ({ records }: DueOrganisation, isAgain: boolean): number =>
  records.filter(({ openRequest }) => isAgain || openRequest === null).length

/** Whether a message can be sent: there is somebody to write to, and something to ask. */
export const canBeAsked = (organisation: DueOrganisation, isAgain: boolean): boolean =>
  organisation.key !== null && organisation.contactEmail !== null && askable(organisation, isAgain) > 0

/** The French label of a state of freshness. */
export const stateLabel = (state: FreshnessState): string => freshnessState.label(state, 'fr')

/** A day or a moment in words; null stays null. */
export const dayOf = (moment: string | null): string | null => (moment ? shortDayText(moment) : null)

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The organisations whose name, or the title of a record, holds the text. */
export function matching(organisations: readonly DueOrganisation[], text: string): DueOrganisation[] {
  const sought = unaccented(text.trim())
  return organisations.filter((one) =>
    [nameOf(one), ...one.records.map(({ title }) => title)].some((words) => unaccented(words).includes(sought)),
  )
}
