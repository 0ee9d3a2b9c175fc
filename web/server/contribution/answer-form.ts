import {
  isAnswered,
  moveContribution,
  parseMove,
  readValues,
  seemsRobot,
  stepOf,
  type ContributionForm,
  type ContributionOutcome,
  type FormKind,
  type LocaleCode,
} from '@atlas/shared'
import type { H3Event } from 'h3'
import { duplicatesOf } from './duplicates'
import { formContext } from './form-context'
import { newFormToken, readFormToken, type FormToken } from './form-token'
import { isOwnForm } from './own-form'
import { readForm, sentText, type SentForm } from './read-form'
import { pretendSent, sendContribution } from './send-contribution'

/** What a page shows of a form that was sent, and the token with which it goes on. */
export type FormAnswer = ContributionOutcome & { readonly token: string }

/** A form that is shown again after its token grew old has been read already. */
const readMs = 60_000

const kindOf = (form: SentForm): FormKind => (sentText(form, 'record') === '' ? 'new_initiative' : 'correction')

function formOf(sent: SentForm): ContributionForm {
  const kind = kindOf(sent)
  return { kind, step: stepOf(kind, sentText(sent, 'step')), values: readValues(kind, sent), problems: [] }
}

async function sending(
  event: H3Event,
  form: ContributionForm,
  sent: SentForm,
  token: FormToken | null,
  locale: LocaleCode,
): Promise<ContributionOutcome> {
  if (token === null) return { form: { ...form, step: 'review' }, status: 200, notice: 'expired' }
  const signs = { trap: sentText(sent, 'topic'), shownAt: token.shownAt, sentAt: Date.now() }
  if (seemsRobot(signs)) return pretendSent(form)
  return sendContribution(event, { ...form, step: 'review' }, token.key, locale)
}

async function outcomeOf(
  event: H3Event,
  sent: SentForm,
  token: FormToken | null,
  locale: LocaleCode,
): Promise<ContributionOutcome> {
  const form = formOf(sent)
  if (!isOwnForm(event)) return { form, status: 403, notice: 'elsewhere' }
  const context = await formContext(locale).catch(() => null)
  if (context === null) return { form, status: 503, notice: 'down' }
  const move = parseMove(sentText(sent, 'go'))
  const { mayBeSent, ...moved } = moveContribution(form, move, context)
  if (mayBeSent) return sending(event, moved, sent, token, locale)
  const status = moved.problems.length > 0 ? 422 : 200
  const isLeavingTitle = form.step === 'action' && moved.step !== 'action' && isAnswered(form.values, 'title')
  return { form: moved, status, duplicates: isLeavingTitle ? await duplicatesOf(event, form.values, locale) : [] }
}

/** Answers a form that a browser sent: the step to show, with everything that was typed, or the confirmation. */
export async function answerForm(event: H3Event, locale: LocaleCode): Promise<FormAnswer> {
  const now = Date.now()
  const sent = await readForm(event)
  if (sent === null) {
    const form = { kind: 'new_initiative', step: 'action', values: {}, problems: [] } as const
    return { form, status: 413, notice: 'too_large', token: newFormToken(now) }
  }
  const given = sentText(sent, 'token')
  const token = readFormToken(given, now)
  const outcome = await outcomeOf(event, sent, token, locale)
  return { ...outcome, token: token ? given : newFormToken(now - readMs) }
}
