import { answerOf, type ContributionDuplicate, type ContributionValues, type LocaleCode } from '@atlas/shared'
import type { H3Event } from 'h3'
import { askIntake } from '../cms/ask-intake'

/** The published initiatives that a proposal may repeat; none when the CMS does not answer: it is only a hint. */
export async function duplicatesOf(
  event: H3Event,
  values: ContributionValues,
  locale: LocaleCode,
): Promise<readonly ContributionDuplicate[]> {
  const [title, organisation] = [answerOf(values, 'title'), answerOf(values, 'organisation')]
  if (title === '') return []
  const body = { title, organisation, locale }
  const answer = await askIntake<ContributionDuplicate[]>(event, 'POST', '/contributions/duplicates', body)
  return answer.isTaken ? answer.data : []
}
