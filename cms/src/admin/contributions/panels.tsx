import { useMemo } from 'react'
import { useRBAC } from '@strapi/strapi/admin'
import { Decision } from './Decision'
import { ProposalList } from './ProposalList'

const contributionUid = 'api::contribution.contribution'
/** The types in which a visitor may report an error. */
const correctable = new Set(
  ['initiative', 'actor', 'publication', 'remuneration-practice', 'factor', 'glossary-term', 'benchmark-entry'].map(
    (name) => `api::${name}.${name}`,
  ),
)
const mayReadContributions = [{ action: 'plugin::content-manager.explorer.read', subject: contributionUid }]

/** What the content manager says of the entry on the screen. */
interface ShownEntry {
  readonly model: string
  readonly documentId?: string
  readonly document?: { readonly updatedAt?: string }
}

/** The panel « Suite à donner » of a contribution. What it gives stays the same object while nothing changes. */
export function DecisionPanel({ model, documentId, document }: ShownEntry) {
  const mark = document?.updatedAt ?? ''
  const panel = useMemo(
    () => (documentId ? { title: 'Suite à donner', content: <Decision documentId={documentId} mark={mark} /> } : null),
    [documentId, mark],
  )
  return model === contributionUid ? panel : null
}

/** The panel « Signalements » of a record: the corrections that visitors propose for it. */
export function ProposalPanel({ model, documentId }: ShownEntry) {
  const { allowedActions } = useRBAC(mayReadContributions)
  const panel = useMemo(
    () =>
      documentId ? { title: 'Signalements', content: <ProposalList uid={model} documentId={documentId} /> } : null,
    [model, documentId],
  )
  return correctable.has(model) && (allowedActions as Record<string, boolean>).canRead ? panel : null
}
