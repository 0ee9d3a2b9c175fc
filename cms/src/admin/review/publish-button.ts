import { useDocumentRBAC } from '@strapi/strapi/admin'

interface DocumentAction {
  (props: never): unknown
  readonly type?: string
}

/** Strapi's « Publier », for who may publish: the others save, and submit. */
export function onlyForPublishers(actions: DocumentAction[]): DocumentAction[] {
  return actions.map((action) => {
    if (action.type !== 'publish') return action
    const Restricted = (props: never) => {
      const canPublish = useDocumentRBAC('Publish', (rights) => rights.canPublish)
      const description = action(props)
      return canPublish ? description : null
    }
    return Object.assign(Restricted, action)
  })
}
