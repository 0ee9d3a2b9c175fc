import type { ReviewAction } from '@atlas/shared'
import type { Mail } from '../mail'

/** What a message about a review says. */
export interface ReviewNews {
  readonly action: ReviewAction
  readonly title: string
  /** « Initiatives ». */
  readonly typeLabel: string
  /** Who did it, with the organisation. */
  readonly person: string
  readonly message: string | null
  /** Address of the entry in the admin. */
  readonly link: string
}

type Text = Omit<Mail, 'to'>

const quoted = (message: string | null): string[] => (message ? ['Son message\u202f:', '', message, ''] : [])

function text(news: ReviewNews, subject: string, what: string, next: string): Text {
  const { title, message, link } = news
  const lines = ['Bonjour,', '', what, '', ...quoted(message), next, link, '', 'Atlas du partenariat en santé']
  return { subject: `${subject}\u202f: ${title}`, text: lines.join('\n') }
}

const named = ({ title, typeLabel }: ReviewNews): string => `«\u00a0${title}\u00a0» (${typeLabel})`

/** The message that a step of a review sends, in French; null for a step that tells nobody anything. */
export function reviewMail(news: ReviewNews): Text | null {
  const { action, person } = news
  if (action === 'submit')
    return text(
      news,
      'À relire',
      `${person} soumet une fiche à relecture\u202f: ${named(news)}.`,
      'Pour la relire\u202f:',
    )
  if (action === 'request_changes')
    return text(
      news,
      'Modifications demandées',
      `${person} a relu la fiche ${named(news)} et demande des modifications.`,
      'Pour la corriger, puis la soumettre de nouveau\u202f:',
    )
  if (action === 'approve')
    return text(
      news,
      'Fiche publiée',
      `${person} a approuvé et publié la fiche ${named(news)}.`,
      'Pour la revoir\u202f:',
    )
  return null
}
