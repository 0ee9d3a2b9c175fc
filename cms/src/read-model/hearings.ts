import type { Core } from '@strapi/strapi'
import { hearingFigures, type Hearing, type HearingFigures } from '@atlas/shared'

/** Interviews are private: this is the only reading of them that anything public stands on, and it is of three columns. */
export const hearingUid = 'api::interview.interview'

/** The hearings in figures, as of today. */
export async function publishedHearings(strapi: Core.Strapi): Promise<HearingFigures> {
  const select = ['kind', 'heldOn', 'isConsentGiven']
  const hearings = (await strapi.db.query(hearingUid).findMany({ select })) as Hearing[]
  return hearingFigures(hearings, new Date().toISOString().slice(0, 10))
}
