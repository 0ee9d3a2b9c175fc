import {
  defaultContactRetentionMonths,
  parseRecordReference,
  TypologyDocument,
  type RecordReference,
} from '@atlas/shared'
import { askIntake } from '../../cms/ask-intake'
import { cachedQuery } from '../../cms/client'
import { defineAnswer } from '../../cms/define-answer'
import { askRecord } from '../../contribution/ask-record'
import { askedAxes, correctedRecord } from '../../presenters/contribution-page'

function referenceOf(record: unknown): RecordReference | null {
  if (record === undefined || record === '') return null
  const reference = parseRecordReference(String(record))
  if (!reference) throw createError({ statusCode: 404, message: 'No such record' })
  return reference
}

/** GET /api/contribution?record=type:slug: what the form asks, and the record that it corrects; 404 when there is none. */
export default defineAnswer(async (event, locale) => {
  const reference = referenceOf(getQuery(event).record)
  const [typology, found, terms] = await Promise.all([
    cachedQuery(TypologyDocument, { locale }),
    reference && askRecord(reference),
    askIntake<{ retentionMonths: number }>(event, 'GET', '/contributions/terms'),
  ])
  const record = reference && found ? correctedRecord(found.data, reference, locale) : null
  if (reference && !record) throw createError({ statusCode: 404, message: 'No such record' })
  const retentionMonths = terms.isTaken ? terms.data.retentionMonths : defaultContactRetentionMonths
  const view = { axes: askedAxes(typology.data, locale), record, retentionMonths }
  return { view, from: found ? [typology, found] : [typology] }
})
