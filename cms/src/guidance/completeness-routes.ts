import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { completenessCriteria, isDescribedKind, type DescribedKind } from '@atlas/shared'
import type { AdminRoute } from '../admin-api'
import { typeLabelOf } from '../fields/type-label'
import { completenessSummary } from './completeness-summary'
import { describedEntries } from './described-entries'

const kinds = Object.keys(completenessCriteria) as DescribedKind[]
const listed = 100

const labelOf = (strapi: Core.Strapi, kind: string): string => typeLabelOf(strapi, `api::${kind}.${kind}`)

/** How complete each type is that the person may read, with what is missed most. */
export const completenessRoute: AdminRoute = {
  method: 'GET',
  path: '/guidance/completeness',
  async answer({ strapi, ability }) {
    const summaries = []
    for (const kind of kinds) {
      const entries = await describedEntries(strapi, ability, kind)
      const summary = entries && completenessSummary(entries.map((entry) => entry.completeness))
      if (summary) summaries.push({ kind, label: labelOf(strapi, kind), ...summary })
    }
    return summaries
  },
}

/** The entries of a type, the least complete first: all, or those that miss a criterion. */
export const completenessListRoute: AdminRoute = {
  method: 'GET',
  path: '/guidance/completeness/:kind',
  async answer({ strapi, ability, params, query }) {
    const { kind = '' } = params
    if (!isDescribedKind(kind)) throw new errors.NotFoundError('Ce type de fiche n’a pas de critères de complétude.')
    const entries = await describedEntries(strapi, ability, kind)
    if (!entries) throw new errors.ForbiddenError('Votre rôle ne le permet pas.')
    const criteria = completenessCriteria[kind].map(({ code, label }) => ({ code, label: label.fr }))
    const asked = criteria.find(({ code }) => code === query.criterion)?.code
    const misses = (entry: (typeof entries)[number]) =>
      !asked || entry.completeness.criteria.some(({ code, isMet }) => code === asked && !isMet)
    const found = entries.filter(misses)
    return {
      ...{ kind, label: labelOf(strapi, kind), criteria, total: found.length },
      entries: found.slice(0, listed).map(({ documentId, name, completeness }) => ({
        ...{ documentId, name, met: completeness.met, total: completeness.total },
        missing: completeness.criteria.filter(({ isMet }) => !isMet).map(({ label }) => label.fr),
      })),
    }
  },
}
