import type { Core } from '@strapi/strapi'
import type { ReviewAction } from '@atlas/shared'
import { publishersOf } from '../access'
import type { AdminUser } from '../admin-api/admin-route'
import { adminAddress, sendMail } from '../mail'
import { typeLabelOf } from '../fields/type-label'
import { reviewMail } from './mail-texts'
import { stepTaker } from './person'
import type { ReviewedEntry } from './reviewed-entry'
import type { ReviewStepRow } from './steps'

/** A step that was saved, and what it answers. */
export interface SavedStep {
  readonly entry: Pick<ReviewedEntry, 'uid' | 'documentId' | 'title'>
  readonly who: AdminUser
  readonly action: ReviewAction
  readonly message: string | null
  /** The submission before this step; undefined when there was none. */
  readonly submission: ReviewStepRow | undefined
}

/** Who is told: of a submission, those who publish; of a decision, who submitted. Never who did it. */
async function concerned(strapi: Core.Strapi, { action, who, submission }: SavedStep): Promise<string[]> {
  const people = action === 'submit' ? await publishersOf(strapi) : await submitters(strapi, submission)
  return [...new Set(people.filter(({ id }) => id !== who.id).map(({ email }) => email))]
}

async function submitters(strapi: Core.Strapi, submission: ReviewStepRow | undefined): Promise<AdminUser[]> {
  if (!submission?.personId) return []
  const where = { id: submission.personId, isActive: true, blocked: { $ne: true } }
  return (await strapi.db.query('admin::user').findMany({ where })) as AdminUser[]
}

async function tell(strapi: Core.Strapi, step: SavedStep): Promise<void> {
  const { name, organisationName } = await stepTaker(strapi, step.who)
  const mail = reviewMail({
    ...{ action: step.action, title: step.entry.title, message: step.message },
    typeLabel: typeLabelOf(strapi, step.entry.uid),
    person: organisationName ? `${name} (${organisationName})` : name,
    link: adminAddress(strapi, `/content-manager/collection-types/${step.entry.uid}/${step.entry.documentId}`),
  })
  if (!mail) return
  for (const to of await concerned(strapi, step)) await sendMail(strapi, { to, ...mail })
}

/** Sends the messages of a step that is saved, without keeping anybody waiting: nothing that fails here undoes it. */
export function tellStep(strapi: Core.Strapi, step: SavedStep): void {
  tell(strapi, step).catch((error: Error) => strapi.log.error(`Les courriels de la relecture\u202f: ${error.message}`))
}
