import type { StrapiApp } from '@strapi/strapi/admin'

/** Screens that serve developers, or accounts that this site does not have. */
const hiddenMenuLinks = ['plugins/content-type-builder', 'plugins/upload', 'plugins/cloud', 'plugins/strapi-cloud']
const hiddenActions = ['admin::marketplace.', 'plugin::content-type-builder.', 'plugin::users-permissions.']
const hiddenSettings = ['media-library-settings']
const hiddenSections = ['email', 'users-permissions']

interface Link {
  readonly to: string
  readonly id?: string
}

const remove = <T>(list: T[], isHidden: (item: T) => boolean) => {
  for (let index = list.length - 1; index >= 0; index -= 1) if (isHidden(list[index]!)) list.splice(index, 1)
}

/** Keeps in the main menu what an editor uses. No type holds a file, so the media library has nothing to show. */
export function hideDeveloperLinks(app: StrapiApp): void {
  remove(app.router.menu as Link[], ({ to }) => hiddenMenuLinks.includes(to))
  app.addRBACMiddleware(
    () => (next) => (permissions) =>
      next(permissions.filter(({ action }) => !hiddenActions.some((prefix) => action.startsWith(prefix)))),
  )
}

/** The same in the settings; to be called once every plugin has added its own. */
export function hideDeveloperSettings(app: StrapiApp): void {
  const sections = app.router.settings as Record<string, { links: Link[] }>
  for (const id of hiddenSections) delete sections[id]
  for (const { links } of Object.values(sections)) remove(links, ({ id }) => hiddenSettings.includes(id ?? ''))
}

interface EntryAction {
  readonly type?: string
}
interface EntryActions {
  addDocumentAction(change: (actions: EntryAction[]) => EntryAction[]): void
}

/** Takes « edit the model » off the actions on an entry: the model is code. */
export function hideModelEditor(app: StrapiApp): void {
  const { addDocumentAction } = app.getPlugin('content-manager').apis as unknown as EntryActions
  addDocumentAction((actions) => actions.filter(({ type }) => type !== 'edit-the-model'))
}
