import {
  factorStateOf,
  FactorSearchDocument,
  parseDirectoryState,
  TypologyDocument,
  type FactorSearchItemFragment,
  type LocaleCode,
} from '@atlas/shared'
import type { H3Event } from 'h3'
import { cachedQuery } from '../cms/client'
import { directoryInput } from '../directory/directory-input'

/** A factor has some three hundred fields: more at once would cost what no other page of the site asks. */
const PAGE_SIZE = 20
/** A page of a thousand factors would help nobody. */
const MAX_PAGES = 50

/** The factors that an address asks for, all of them: their page has anchors, so that it is not cut. */
export async function searchFactors(event: H3Event, locale: LocaleCode) {
  const typology = await cachedQuery(TypologyDocument, { locale })
  const axes = typology.data.typology.map(({ code }) => code)
  const state = parseDirectoryState(directoryInput(getQuery(event)), ['kind', 'level', ...axes])
  const { text, kinds, levels, categories } = factorStateOf(state)
  const filter = {
    text,
    kinds: [...kinds],
    levels: [...levels],
    categories: Object.entries(categories).map(([axis, codes]) => ({ axis, codes: [...codes] })),
  }
  const ask = (page: number) => cachedQuery(FactorSearchDocument, { filter, page, pageSize: PAGE_SIZE, locale })
  const first = await ask(1)
  const pageCount = Math.min(first.data.factorSearch.pageCount, MAX_PAGES)
  const others = await Promise.all(Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) => ask(index + 2)))
  const answers = [first, ...others]
  const factors: FactorSearchItemFragment[] = answers.flatMap(({ data }) => data.factorSearch.items)
  return { first, factors, from: [typology, ...answers] }
}
