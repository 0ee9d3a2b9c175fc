import { benchmarkEntries } from './benchmark-entries'
import type { Collection, Row } from './collection'
import { definitions } from './definitions'
import { exchangeRates } from './exchange-rates'
import { factors } from './factors'
import { glossaryTerms } from './glossary-terms'
import { initiativeDetails } from './initiative-details'
import { literatureSearches } from './literature-searches'
import { publications } from './publications'
import { recommendations } from './recommendations'
import { remunerationPractices } from './remuneration-practices'

/** The published entries that the read model reads when something asks for them, by name. */
export const collections = {
  benchmarkEntries,
  definitions,
  exchangeRates,
  factors,
  glossaryTerms,
  initiativeDetails,
  literatureSearches,
  publications,
  recommendations,
  remunerationPractices,
}

export type CollectionName = keyof typeof collections
export type RowOf<Name extends CollectionName> =
  (typeof collections)[Name] extends Collection<infer Type extends Row> ? Type : never
