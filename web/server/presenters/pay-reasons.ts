import { payReasonGroups, type LocaleCode, type PayObservation } from '@atlas/shared'
import { reasonWords, type ReasonWords } from './pay-comparison'
import { practiceName, type PracticeName, type PracticesBySlug } from './pay-distribution'

/** What cannot be compared, by reason. */
export interface ReasonGroupView extends ReasonWords {
  readonly lineCount: number
  readonly practices: readonly PracticeName[]
}

export const reasonGroupViews = (
  observations: readonly PayObservation[],
  practices: PracticesBySlug,
  locale: LocaleCode,
): ReasonGroupView[] =>
  payReasonGroups(observations).map(({ reason, observations: held }) => ({
    ...reasonWords(reason, locale),
    lineCount: held.length,
    practices: [...new Set(held.map(({ practice }) => practice.slug))].map((slug) =>
      practiceName(slug, practices, locale),
    ),
  }))
