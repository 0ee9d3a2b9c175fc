import {
  cellFilters,
  emptyLiteratureState,
  literatureAsked,
  literatureQuery,
  type CellPlace,
  type MatrixState,
} from '@atlas/shared'
import { links, type SiteLink } from './links'

/** The directory with the initiatives that a cell counts. */
export const initiativesOf = (state: MatrixState, place: CellPlace): SiteLink =>
  links.initiatives(cellFilters(state, place))

/** The literature with the publications that a cell counts: without the filters that only initiatives have. */
export const publicationsOf = (state: MatrixState, place: CellPlace): SiteLink =>
  links.literature(literatureQuery({ ...emptyLiteratureState, ...literatureAsked(cellFilters(state, place)) }))
