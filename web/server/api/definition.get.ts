import { defaultLocale, DefinitionVersionsDocument } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { asksForNoVersion, comparedVersions, definitionPage, type AskedVersions } from '../presenters/definition-page'

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/**
 * GET /api/definition?version=&with=: the definition, or one of its versions, and what changed since another; 404 when
 * the address names a version that does not exist.
 */
export default defineAnswer(async (event, locale) => {
  const query = getQuery(event)
  const asked: AskedVersions = { version: text(query.version), with: text(query.with) }
  const answer = await cachedQuery(DefinitionVersionsDocument, { locale })
  const versions = answer.data.definitionVersions
  if (asksForNoVersion(versions, asked)) throw createError({ statusCode: 404, message: 'Version not found' })
  const pair = comparedVersions(versions, asked)
  if (!pair || pair.every(({ language }) => language === pair[0]!.language))
    return { view: definitionPage(versions, asked, pair, locale), from: [answer] }
  // Texts in two languages cannot be compared: both are shown in French, which every version has.
  const french = await cachedQuery(DefinitionVersionsDocument, { locale: defaultLocale })
  const frenchPair = comparedVersions(french.data.definitionVersions, asked)
  return { view: definitionPage(versions, asked, frenchPair, locale), from: [answer, french] }
})
