import { GlossaryDocument } from '@atlas/shared'
import { cachedQuery } from '../../cms/client'
import { defineAnswer } from '../../cms/define-answer'
import { termNotes } from '../../presenters/term-notes'

/** GET /api/glossary/notes?slugs=a,b: what the terms marked in a page say of themselves. */
export default defineAnswer(async (event, locale) => {
  const answer = await cachedQuery(GlossaryDocument, { locale })
  const slugs = new Set(String(getQuery(event).slugs ?? '').split(','))
  return { view: termNotes(answer.data, slugs, locale), from: [answer] }
})
