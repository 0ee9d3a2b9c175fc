import type { Core } from '@strapi/strapi'
import type { ShownModel } from './presentation'
import { isSameView, viewConfiguration, type LinkFieldOf, type ViewConfiguration } from './view-configuration'

/** What the content manager's two services have alike: one keeps the views of types, the other those of components. */
interface ViewService {
  findConfiguration(model: ShownModel): Promise<ViewConfiguration>
  updateConfiguration(model: ShownModel, view: ViewConfiguration): Promise<unknown>
}
interface TypeService extends ViewService {
  findAllContentTypes(): ShownModel[]
}
interface ComponentService extends ViewService {
  findAllComponents(): ShownModel[]
}

/** Links to a category read « Axe : nom »; links to anything else, its own name. */
const linkFields =
  (types: readonly ShownModel[]): LinkFieldOf =>
  (uid) => {
    const type = types.find((candidate) => candidate.uid === uid)
    if (!type?.pluginOptions?.atlas) return undefined
    return 'fullLabel' in type.attributes ? 'fullLabel' : type.pluginOptions.atlas.mainField
  }

async function configure(service: ViewService, models: readonly ShownModel[], linkFieldOf: LinkFieldOf) {
  for (const model of models) {
    const stored = await service.findConfiguration(model)
    const wanted = viewConfiguration(model, stored, linkFieldOf)
    if (wanted && !isSameView(wanted, stored)) await service.updateConfiguration(model, wanted)
  }
}

/**
 * Gives the editors' lists and forms their French labels, help, columns, order and layout. The content model is where
 * these are written: what an administrator changes through « Configurer la vue » lasts until the next start.
 * To be called in the bootstrap, after the content manager's own. Writes only what differs.
 */
export async function configureContentManager(strapi: Core.Strapi): Promise<void> {
  const types = strapi.plugin('content-manager').service('content-types') as unknown as TypeService
  const components = strapi.plugin('content-manager').service('components') as unknown as ComponentService
  const allTypes = types.findAllContentTypes()
  const linkFieldOf = linkFields(allTypes)
  await configure(types, allTypes, linkFieldOf)
  await configure(components, components.findAllComponents(), linkFieldOf)
}
