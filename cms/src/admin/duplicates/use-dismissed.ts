import { useCallback, useSyncExternalStore } from 'react'
import { dismiss, dismissedFor } from './dismissed'

const nothing: readonly string[] = []
/** By entry; those of an entry that is not saved yet are forgotten with it. */
const known = new Map<string, readonly string[]>()
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(key: string, ids: readonly string[]): void {
  known.set(key, ids)
  listeners.forEach((tell) => tell())
}

const readFor = (key: string, documentId: string | undefined): readonly string[] => {
  if (!known.has(key)) known.set(key, documentId ? dismissedFor(localStorage, documentId) : nothing)
  return known.get(key)!
}

/** The entries that were said not to be the same as this one, in this browser, wherever the form shows them. */
export function useDismissed(model: string, documentId: string | undefined) {
  const key = documentId ?? `new ${model}`
  const dismissed = useSyncExternalStore(listen, () => readFor(key, documentId))
  const takeOff = useCallback(
    (other: string) => {
      if (documentId) dismiss(localStorage, documentId, other)
      change(key, [...readFor(key, documentId), other])
    },
    [documentId, key],
  )
  const forget = useCallback(() => {
    if (!documentId && readFor(key, documentId).length > 0) change(key, nothing)
  }, [documentId, key])
  return { dismissed, takeOff, forget }
}
