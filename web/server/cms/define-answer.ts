import { isLocaleCode, type LocaleCode } from '@atlas/shared'
import type { H3Event } from 'h3'
import { markView } from '../presenters/mark-view'
import { BadQuestion, CmsUnavailable, type Answer } from './cached-query'
import { termMarkers } from './term-markers'

const RETRY_AFTER_SECONDS = 30

/** What a page's endpoint gives: what to show, and the content version that it is true of. */
export interface Presented<View> {
  readonly view: View
  readonly from: readonly Pick<Answer<unknown>, 'version' | 'isStale'>[]
}

/** The language asked for; 400 when the atlas does not have it. */
function localeOf(event: H3Event): LocaleCode {
  const { locale = 'fr' } = getQuery(event)
  if (!isLocaleCode(locale)) throw createError({ statusCode: 400, message: 'Unknown locale' })
  return locale
}

/** The HTTP error that a reader gets for what went wrong with the CMS. */
function httpError(event: H3Event, error: unknown): Error {
  if (error instanceof BadQuestion) return createError({ statusCode: 400, message: error.message, cause: error })
  if (!(error instanceof CmsUnavailable)) return error as Error
  setResponseHeader(event, 'retry-after', RETRY_AFTER_SECONDS)
  return createError({ statusCode: 503, message: error.message, cause: error })
}

/** The view with the terms of the glossary marked in its long texts. */
export async function withTerms<View>(view: View, locale: LocaleCode): Promise<View> {
  if (typeof view !== 'object' || view === null) return view
  const markers = await termMarkers()
  return markers ? markView(view, markers, locale) : view
}

/**
 * The endpoint of one page: `present` validates, asks the CMS and presents; terms of the glossary are marked. The answer carries an ETag made of the
 * content version, and `x-atlas-stale: 1` when the CMS does not answer and this is its last good answer.
 */
export function defineAnswer<View>(present: (event: H3Event, locale: LocaleCode) => Promise<Presented<View>>) {
  return defineEventHandler(async (event): Promise<View> => {
    const locale = localeOf(event)
    const { view, from } = await present(event, locale).catch((error: unknown) => {
      throw httpError(event, error)
    })
    if (from.some(({ isStale }) => isStale)) setResponseHeader(event, 'x-atlas-stale', '1')
    else if (handleCacheHeaders(event, { cacheControls: ['no-cache'], maxAge: 0, etag: etagOf(from) }))
      return undefined as View
    return withTerms(view, locale)
  })
}

/** The answer of one address changes with the content and with this build of the site only. */
function etagOf(from: Presented<unknown>['from']): string {
  const { buildId } = useRuntimeConfig().app
  return `W/"${buildId}-${from.map(({ version }) => version).join('-')}"`
}
