import { useIntl } from 'react-intl'
import { useDocumentRBAC } from '@strapi/strapi/admin'

interface Description {
  readonly label?: unknown
}
interface DocumentAction {
  (props: never): Description | null
  readonly type?: string
}

/** What Strapi calls the buttons that publish, or take away, several languages at once: they have no type. */
const severalLanguages = ['publish', 'unpublish'].map((name) => `i18n.CMEditViewBulkLocale.${name}-title`)

const publishing = new Set<string | undefined>(['publish', 'unpublish'])

function restricted(action: DocumentAction): DocumentAction {
  const Restricted = (props: never) => {
    const { formatMessage } = useIntl()
    const canPublish = useDocumentRBAC('Publish', (rights) => rights.canPublish)
    const description = action(props)
    const isOfLanguages = severalLanguages.some((id) => description?.label === formatMessage({ id }))
    return canPublish || !(publishing.has(action.type) || isOfLanguages) ? description : null
  }
  return Object.assign(Restricted, action)
}

/** Strapi's buttons that publish, for who may publish: the others save, and submit. */
export const onlyForPublishers = (actions: DocumentAction[]): DocumentAction[] =>
  actions.map((action) => (publishing.has(action.type) || action.type === undefined ? restricted(action) : action))
