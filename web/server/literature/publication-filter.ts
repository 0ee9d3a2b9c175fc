import { isLiteratureCriterion, ownValues, type LiteratureFilter, type LiteratureState } from '@atlas/shared'

/** A state of the literature as the CMS's search takes it. */
export function publicationFilter(state: LiteratureState): LiteratureFilter {
  const asked = (key: string) => [...ownValues(state.facets, key)]
  const axes = Object.keys(state.facets).filter((key) => !isLiteratureCriterion(key))
  return {
    text: state.text,
    categories: axes.map((axis) => ({ axis, codes: asked(axis) })),
    scientific: asked('scientific'),
    types: asked('type'),
    languages: asked('language'),
    readStatuses: asked('read'),
    screeningStatuses: asked('screening'),
    issuedFrom: state.issuedFrom,
    issuedTo: state.issuedTo,
  }
}
