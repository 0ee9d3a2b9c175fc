import type { ProposalProblem, VerificationPage, VerificationRefusal } from '@atlas/shared'
import type { H3Event } from 'h3'
import { askIntake } from '../cms/ask-intake'

declare module 'h3' {
  interface H3EventContext {
    verificationRefusal?: VerificationRefusal
  }
}

const statuses = { not_from_page: 403, refused: 422, too_many: 429, unavailable: 503 } as const

/** The texts of a form; anything else is left out. */
function textsOf(body: unknown): Record<string, string> {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** Browsers say where a form was sent from; those that do not say have the page's nonce to show. */
const isFromElsewhere = (event: H3Event): boolean =>
  !['same-origin', undefined].includes(getRequestHeader(event, 'sec-fetch-site'))

function refuse(
  event: H3Event,
  code: VerificationRefusal['code'],
  { nonce: _nonce, answer: _answer, ...typed }: Record<string, string>,
  problems: VerificationRefusal['problems'] = [],
): void {
  setResponseStatus(event, statuses[code])
  event.context.verificationRefusal = { code, problems, typed }
}

const codeOf = (status: number): VerificationRefusal['code'] => {
  if (status === 403) return 'not_from_page'
  if (status === 400) return 'refused'
  return status === 429 ? 'too_many' : 'unavailable'
}

/**
 * Takes the answer that a form of the page gives. Once it is taken the browser is sent to look at the page again, so
 * that reloading sends nothing; what is not taken is left in the event's context, for the page to show beside the form.
 */
export async function answerVerification(event: H3Event, token: string): Promise<unknown> {
  const { answer, ...form } = textsOf(await readBody(event).catch(() => null))
  if (isFromElsewhere(event) || (answer !== 'confirm' && answer !== 'propose')) {
    return refuse(event, 'not_from_page', form)
  }
  const address = answer === 'confirm' ? '/verification/confirmation' : '/verification/proposal'
  const taken = await askIntake<VerificationPage>(event, 'POST', address, { ...form, token })
  if (taken.isTaken) return sendRedirect(event, event.path.split('?')[0]!, 303)
  const { problems = [] } = (taken.details ?? {}) as { problems?: ProposalProblem[] }
  return refuse(event, codeOf(taken.status), form, problems)
}
