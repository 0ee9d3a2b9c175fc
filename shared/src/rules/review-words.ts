import type { ReviewState } from '../vocabularies/review-state'
import type { ReviewAction, ReviewPerson } from './review-transitions'

/** What the sentence about a review depends on. */
export interface ReviewSituation extends ReviewPerson {
  readonly state: ReviewState
  /** The public reads a version of it. */
  readonly isPublished: boolean
  /** Something saved is not published. */
  readonly isModified: boolean
  /** Who sent what waits or was sent back, with the organisation; null when nobody did. */
  readonly submittedBy: string | null
  /** A day in words: « 22 novembre 2026 ». */
  readonly submittedOn: string | null
}

const sent = ({ submittedBy, submittedOn }: ReviewSituation): string =>
  submittedBy ? `Soumise par ${submittedBy}${submittedOn ? ` le ${submittedOn}` : ''}.` : 'Soumise à relecture.'

const online = ({ isPublished }: ReviewSituation): string =>
  isPublished ? 'La version publiée reste en ligne.' : 'Le public ne la voit pas encore.'

function drafting(situation: ReviewSituation): string {
  if (situation.mayPublish)
    return `${online(situation)} Publiez-la quand elle est prête, ou soumettez-la à un collègue.`
  if (!situation.mayUpdate) return online(situation)
  return `${online(situation)} Quand la fiche est prête, soumettez-la : l’ARS la relit avant de la publier.`
}

function submitted(situation: ReviewSituation): string {
  if (situation.mayPublish && !situation.isSubmitter)
    return `${sent(situation)} À vous de relire : publiez-la, ou dites ce qui est à modifier.`
  if (!situation.mayUpdate) return `${sent(situation)} L’ARS va la relire.`
  return `${sent(situation)} L’ARS va la relire ; vous serez prévenu par courriel. La relecture porte sur la dernière version enregistrée.`
}

function changesRequested({ mayPublish, mayUpdate, submittedBy }: ReviewSituation): string {
  if (mayPublish)
    return `Des modifications sont demandées${submittedBy ? ` à ${submittedBy}` : ''} : la fiche reviendra ici.`
  if (!mayUpdate) return 'Des modifications sont demandées.'
  return 'L’ARS demande des modifications : lisez son message, corrigez, enregistrez, puis soumettez de nouveau.'
}

function approved({ isPublished, isModified, mayPublish }: ReviewSituation): string {
  if (!isPublished) return 'Relue. Elle n’est plus en ligne.'
  if (!isModified) return 'Relue et en ligne. Rien n’attend.'
  return mayPublish
    ? 'Relue et en ligne. Des modifications enregistrées ne sont pas publiées.'
    : 'Relue et en ligne. Des modifications de l’ARS ne sont pas encore publiées.'
}

function collected({ isPublished, mayPublish }: ReviewSituation): string {
  const origin = 'Recueillie dans des sources publiques ; personne ne l’a encore relue ici.'
  if (mayPublish) return `${origin} ${isPublished ? 'La publier de nouveau l’approuve.' : 'La publier l’approuve.'}`
  return `${origin} ${isPublished ? 'Elle est en ligne.' : 'Elle n’est pas en ligne.'}`
}

const sentences = { drafting, submitted, changes_requested: changesRequested, approved, collected }

const withFrenchSpaces = (text: string): string => text.replace(/ (?=[;:!?])/g, '\u202f')

/** Where an entry stands and what happens next, in one or two French sentences. */
export const reviewSentence = (situation: ReviewSituation): string =>
  withFrenchSpaces(sentences[situation.state](situation))

/** What a button says. */
export const reviewActionLabels: Readonly<Record<ReviewAction, string>> = {
  submit: 'Soumettre à relecture',
  withdraw: 'Retirer la soumission',
  request_changes: 'Demander des modifications',
  approve: 'Approuver et publier',
}

/** Since when something waits, in days. */
export const waitingSince = (days: number): string =>
  days <= 0 ? 'depuis aujourd’hui' : days === 1 ? 'depuis hier' : `depuis ${days} jours`
