import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import { isRunning, importRefusal, type ImportState, type ImportView, type TypeChoice } from './import-view'

const POLL_MS = 700

interface Progress {
  readonly state: ImportState
  readonly done: number
  readonly total: number
}

const backend = (): string => (window as unknown as { strapi?: { backendURL?: string } }).strapi?.backendURL ?? ''

/** How far an import is; null while nothing can be told. Asked without the account: the database may be busy writing. */
async function progressOf(id: string): Promise<Progress | null> {
  const answer = await fetch(`${backend()}/atlas/import-progress/${id}`).catch(() => null)
  return answer?.ok ? ((await answer.json()) as { data: Progress }).data : null
}

/** What the screen knows and can ask: the types, the import that the person is at, and how it goes on. */
export function useImport() {
  const { get, post, del } = useFetchClient()
  const [types, setTypes] = useState<readonly TypeChoice[] | null>(null)
  const [maxBytes, setMaxBytes] = useState(0)
  const [view, setView] = useState<ImportView | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)

  const ask = useCallback(async (work: () => Promise<{ data: { data: ImportView | null } }>) => {
    setError(null)
    setIsSending(true)
    try {
      setView((await work()).data.data)
    } catch (reason) {
      setError(importRefusal(reason))
    } finally {
      setIsSending(false)
    }
  }, [])
  const reload = useCallback(() => ask(() => get('/atlas/import/current')), [ask, get])

  useEffect(() => {
    get<{ data: { types: readonly TypeChoice[]; maxBytes: number } }>('/atlas/import/types')
      .then(({ data }) => {
        setTypes(data.data.types)
        setMaxBytes(data.data.maxBytes)
      })
      .catch((reason: unknown) => setError(importRefusal(reason)))
    void reload()
  }, [get, reload])

  useEffect(() => {
    if (!view || !isRunning(view)) return undefined
    const timer = setTimeout(() => {
      void progressOf(view.id).then((progress) => {
        if (progress && isRunning(progress)) setView({ ...view, ...progress })
        else void reload()
      })
    }, POLL_MS)
    return () => clearTimeout(timer)
  }, [view, reload])

  return {
    ...{ types, maxBytes, view, error, isSending, setError },
    send(file: File, type: string) {
      const form = new FormData()
      form.append('type', type)
      form.append('file', file)
      return ask(() => post('/atlas/import/files', form))
    },
    check: (paths: readonly (string | null)[], isPublishing: boolean) =>
      ask(() => post(`/atlas/import/${view!.id}/check`, { paths, isPublishing })),
    run: () => ask(() => post(`/atlas/import/${view!.id}/run`, {})),
    forget: () => ask(() => del(`/atlas/import/${view!.id}`)),
  }
}

export type ImportWork = ReturnType<typeof useImport>
