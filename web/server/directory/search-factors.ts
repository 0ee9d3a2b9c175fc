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
import { directoryInput } from './directory-input'

/** A factor has some three hundred fields: a hundred of them would pass the CMS's limit. */
const PAGE_SIZE = 50
/** A page of a thousand factors would help nobody. */
const MAX_PAGES = 20

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
  const factors: FactorSearchItemFragment[] = [...first.data.factorSearch.items]
  for (let page = 2; page <= Math.min(first.data.factorSearch.pageCount, MAX_PAGES); page += 1)
    factors.push(...(await ask(page)).data.factorSearch.items)
  return { first, factors, from: [typology, first] }
}
