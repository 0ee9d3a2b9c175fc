import { useEffect } from 'react'
import { forgetVersion, noteVersion, versionKey } from './read-versions'

interface Props {
  readonly model: string
  readonly documentId?: string
  readonly activeTab: string | null
  readonly document?: { readonly updatedAt?: unknown; readonly locale?: unknown }
}

/** Notes what the form on screen was read at. An action of the form that shows nothing: actions are told the document. */
export function useReadVersion({ model, documentId, activeTab, document }: Props): null {
  const locale = typeof document?.locale === 'string' ? document.locale : null
  const version = typeof document?.updatedAt === 'string' ? document.updatedAt : null
  useEffect(() => {
    if (documentId && version && activeTab !== 'published') noteVersion(versionKey(model, documentId), version)
  }, [model, documentId, locale, version, activeTab])
  // Another language of the record is another draft: what was noted of the one before does not hold.
  useEffect(() => {
    if (!documentId) return
    const key = versionKey(model, documentId)
    return () => forgetVersion(key)
  }, [model, documentId, locale])
  return null
}
