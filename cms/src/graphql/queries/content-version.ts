import { contentVersion } from '../../read-model/content-version'
import type { CustomQuery } from './custom-query'

/** `contentVersion`: changes with every change to published content; what was computed from the same one is still right. */
export const contentVersionQuery: CustomQuery = {
  name: 'contentVersion',
  scope: null,
  field: (nexus, strapi) => ({
    type: nexus.nonNull('String'),
    description:
      'Changes with every change to published content: what was computed at the same version is still right.',
    resolve: () => contentVersion(strapi),
  }),
}
