import { filtersBeyondLiterature, matrixQuery, type LocaleCode } from '@atlas/shared'
import type { H3Event } from 'h3'
import { siteOrigin } from '../cms/site-origin'
import { actorName } from '../directory/search'
import { filterWords } from '../presenters/filter-words'
import type { MatrixOrigin } from '../presenters/matrix-csv'
import { matrixView } from '../presenters/matrix-view'
import { askGuide, askMatrix, hasTwoAxes, matrixStateOf } from './matrix'

/** The page of the typology in each language. */
const pages: Record<LocaleCode, string> = { fr: '/typologie', en: '/en/typology' }

/** The address of the page that shows the same matrix. */
function addressOf(event: H3Event, query: ReturnType<typeof matrixQuery>, locale: LocaleCode): string {
  const pairs = Object.entries(query).flatMap(([key, values]) => [values].flat().map((value) => [key, value]))
  const search = new URLSearchParams(pairs).toString()
  return siteOrigin(event) + pages[locale] + (search && `?${search}`)
}

/** What a file of the matrix that the address asks for needs; 400 when it names one axis twice. */
export async function matrixFile(event: H3Event, locale: LocaleCode) {
  const guide = await askGuide(locale)
  const axes = guide.data.typology
  const state = { ...matrixStateOf(event, axes), cell: null }
  if (!hasTwoAxes(state)) throw createError({ statusCode: 400, message: 'A matrix crosses two different axes' })
  const found = await askMatrix(state, locale)
  const { typologyMatrix, initiativeSearch } = found.data
  const axis = (code: string) => axes.find((one) => one.code === code)!
  const actor = await actorName(state.filters, found.data, locale)
  const origin: MatrixOrigin = {
    address: addressOf(event, matrixQuery(state), locale),
    filters: filterWords(state.filters, initiativeSearch.facets, actor, locale),
    isLiteratureWhole: filtersBeyondLiterature(state.filters).length > 0,
    contentVersion: typologyMatrix.contentVersion,
    day: new Date().toISOString().slice(0, 10),
  }
  const matrix = matrixView(typologyMatrix, axis(state.rows), axis(state.columns), locale)
  return { state, matrix, origin, from: [guide, found] }
}
