import { GlossaryDocument } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { termMarkers } from '../cms/term-markers'
import { glossaryPage } from '../presenters/glossary-page'

/** GET /api/glossary: the whole glossary, from A to Z. */
export default defineAnswer(async (_event, locale) => {
  const answer = await cachedQuery(GlossaryDocument, { locale })
  return { view: glossaryPage(answer.data, locale, await termMarkers()), from: [answer] }
})
