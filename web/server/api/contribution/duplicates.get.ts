import { isLocaleCode } from '@atlas/shared'
import { duplicatesOf } from '../../contribution/duplicates'

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '')

/** GET /api/contribution/duplicates?title=&organisation=&locale=: published initiatives that a proposal may repeat. */
export default defineEventHandler((event) => {
  setResponseHeader(event, 'cache-control', 'no-store')
  const { title, organisation, locale } = getQuery(event)
  const values = { title: text(title), organisation: text(organisation) }
  return duplicatesOf(event, values, isLocaleCode(locale) ? locale : 'fr')
})
