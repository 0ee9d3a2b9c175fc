import {
  consentVersion,
  contributionProblem,
  contributionSteps,
  contributionFields,
  isAnswered,
  type ContributionForm,
  type ContributionOutcome,
  type ContributionProblem,
  type LocaleCode,
} from '@atlas/shared'
import type { H3Event } from 'h3'
import { askIntake, type IntakeAnswer } from '../cms/ask-intake'

interface Receipt {
  readonly reference: string
  readonly deletionToken: string | null
  readonly contactsDueOn: string | null
}

/** The problems that the CMS found, when that is what it says. */
function problemsIn(details: unknown): readonly ContributionProblem[] {
  const { problems } = (details ?? {}) as { problems?: readonly ContributionProblem[] }
  return (problems ?? []).filter(({ code }) => contributionProblem.has(code))
}

/** The step where the first problem is. */
function stepWith({ kind }: ContributionForm, problems: readonly ContributionProblem[]) {
  const rule = contributionFields[kind][problems[0]!.field]
  return rule?.step ?? contributionSteps[kind][0]!
}

/** What the visitor is told of a contribution that the CMS did not take: nothing of it is lost. */
function refused(form: ContributionForm, answer: IntakeAnswer<Receipt> & { isTaken: false }): ContributionOutcome {
  const problems = problemsIn(answer.details)
  if (problems.length > 0) return { form: { ...form, step: stepWith(form, problems), problems }, status: 422 }
  if (answer.status === 429) return { form, status: 429, notice: 'busy' }
  if (answer.status === 413) return { form, status: 413, notice: 'too_large' }
  return { form, status: 503, notice: 'down' }
}

/** Hands a contribution to the CMS. */
export async function sendContribution(
  event: H3Event,
  form: ContributionForm,
  key: string,
  language: LocaleCode,
): Promise<ContributionOutcome> {
  const { kind, values } = form
  const body = { kind, language, consentVersion, key, values }
  const answer = await askIntake<Receipt>(event, 'POST', '/contributions', body)
  if (!answer.isTaken) return refused(form, answer)
  return { form, status: 200, sent: { ...answer.data, hasEmail: isAnswered(values, 'contact_email') } }
}

const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** What a robot is told: what anybody is, and nothing of it is true. */
export function pretendSent(form: ContributionForm): ContributionOutcome {
  const code = Array.from({ length: 6 }, () => signs[Math.floor(Math.random() * signs.length)]).join('')
  const reference = `C-${new Date().getFullYear()}-${code}`
  const hasEmail = isAnswered(form.values, 'contact_email')
  return { form, status: 200, sent: { reference, deletionToken: null, contactsDueOn: null, hasEmail } }
}
