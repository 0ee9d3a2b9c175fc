import type { HomePageQuery, LocaleCode } from '@atlas/shared'
import { departmentDensities, type DepartmentDensities } from './department-densities'
import { initiativeCards, type InitiativeCard } from './initiative-card'
import { LEVEL_AXIS, typologyWords, type CategoryWords } from './typology-words'
import { writtenNumber } from './written-date'

/** A step of the stair of engagement, with the number of initiatives on it. */
export interface LevelStep extends CategoryWords {
  readonly count: number
}

export interface HomePage {
  readonly totals: { readonly initiatives: string; readonly actors: string; readonly publications: string }
  readonly levels: readonly LevelStep[]
  readonly densities: DepartmentDensities
  readonly latest: readonly InitiativeCard[]
}

const LATEST = 3

/** What the home page shows. */
export function homePage(data: HomePageQuery, locale: LocaleCode): HomePage {
  const { initiativeSearch, actorSearch, publications_connection: publications, typology } = data
  const facet = (key: string) => initiativeSearch.facets.find((one) => one.key === key)
  const countOf = (code: string) => facet(LEVEL_AXIS)?.values.find((value) => value.code === code)?.count ?? 0
  return {
    totals: {
      initiatives: writtenNumber(initiativeSearch.total, locale),
      actors: writtenNumber(actorSearch.total, locale),
      publications: writtenNumber(publications?.pageInfo.total ?? 0, locale),
    },
    levels: typologyWords(typology)
      .categoriesOf(LEVEL_AXIS)
      .map((level) => ({ ...level, count: countOf(level.code) })),
    densities: departmentDensities(facet('department'), locale),
    latest: initiativeCards(initiativeSearch.items.slice(0, LATEST), typology, locale),
  }
}
