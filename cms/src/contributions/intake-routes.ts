import { errors } from '@strapi/utils'
import { answerOf, isLocaleCode } from '@atlas/shared'
import type { IntakeRequest, IntakeRoute } from '../intake'
import { acknowledge } from './acknowledge'
import { concernedRecord } from './concerned-record'
import { today } from './contribution-entry'
import { contactsOfToken, deleteContactsOf } from './delete-contacts'
import { codesByAxis, knownCategories } from './known-categories'
import { publishedDuplicates } from './published-duplicates'
import { receive } from './receive'
import { contactRetentionMonths } from './settings'
import { readSubmission, refuseProblems } from './submission'

const hour = 3600
/** A whole hospital may share one address. */
const sending = { perVisitor: { requests: 10, seconds: hour }, overall: { requests: 200, seconds: hour } }
const reading = { perVisitor: { requests: 60, seconds: 60 }, overall: { requests: 1200, seconds: 60 } }

async function takeContribution({ strapi, body }: IntakeRequest) {
  const categories = await knownCategories(strapi)
  const submission = readSubmission(body, { today: today(), categories: codesByAxis(categories) })
  const { kind, values, language } = submission
  const record = kind === 'correction' ? await concernedRecord(strapi, answerOf(values, 'record')) : null
  if (kind === 'correction' && !record) refuseProblems([{ field: 'record', code: 'unknown_record' }])
  const receipt = await receive(strapi, submission, record, categories)
  const email = answerOf(values, 'contact_email')
  if (email) await acknowledge(strapi, email, receipt, language)
  return receipt
}

async function contributionOfLink({ strapi, body }: IntakeRequest) {
  const entry = await contactsOfToken(strapi, textOf(body.token))
  if (!entry) throw new errors.NotFoundError('Ce lien a déjà servi, ou n’existe pas.')
  return entry
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What the site's forms hand over. A token comes in the body: addresses are written to logs. */
export const contributionIntake: readonly IntakeRoute[] = [
  { method: 'POST', path: '/contributions', ...sending, answer: takeContribution },
  {
    method: 'GET',
    path: '/contributions/terms',
    ...reading,
    answer: async () => ({ retentionMonths: contactRetentionMonths() }),
  },
  {
    method: 'POST',
    path: '/contributions/duplicates',
    ...reading,
    answer: ({ strapi, body: { title, organisation, locale } }) => {
      const proposed = { title: textOf(title), organisation: textOf(organisation) }
      return publishedDuplicates(strapi, proposed, isLocaleCode(locale) ? locale : 'fr')
    },
  },
  {
    method: 'POST',
    path: '/contributions/contacts',
    ...reading,
    answer: async (request) => {
      const { reference, contactsDueOn } = await contributionOfLink(request)
      return { reference, contactsDueOn }
    },
  },
  {
    method: 'POST',
    path: '/contributions/contacts/removal',
    ...reading,
    answer: async (request) => {
      const { documentId, reference } = await contributionOfLink(request)
      await deleteContactsOf(request.strapi, documentId)
      return { reference }
    },
  },
]
