import { GlossaryDocument, type GlossaryQuery } from '@atlas/shared'
import { cachedQuery } from '../../cms/client'
import { defineAnswer } from '../../cms/define-answer'
import { termSearch } from '../../presenters/term-search'

const MAX_LENGTH = 200

/** Indexed once for each answer of the CMS: it is the same object as long as the content has not changed. */
const searches = new WeakMap<GlossaryQuery, ReturnType<typeof termSearch>>()

function searchOf(data: GlossaryQuery) {
  const search = searches.get(data) ?? termSearch(data.glossary)
  searches.set(data, search)
  return search
}

/** GET /api/glossary/search?q=: the slugs of the terms that a text finds, best first; null when there is no text. */
export default defineAnswer(async (event, locale) => {
  const answer = await cachedQuery(GlossaryDocument, { locale })
  const { q } = getQuery(event)
  const text = [q].flat().join(' ').trim().slice(0, MAX_LENGTH)
  return { view: { text, slugs: text === '' ? null : searchOf(answer.data)(text) }, from: [answer] }
})
