import { useCallback, useEffect, useState } from 'react'
import { useFetchClient } from '@strapi/strapi/admin'
import { refusalText, type Situation } from './answers'

/** Where a contribution stands; asked again by `reload`, or when the entry has been saved. */
export function useSituation(documentId: string, mark: string) {
  const { get } = useFetchClient()
  const [situation, setSituation] = useState<Situation | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    const stopping = new AbortController()
    get<{ data: Situation }>(`/atlas/contributions/${documentId}`, { signal: stopping.signal })
      .then(({ data }) => setSituation(data.data))
      .catch((failure: unknown) => {
        if (!stopping.signal.aborted) setError(refusalText(failure))
      })
    return () => stopping.abort()
  }, [documentId, mark, turn, get])

  const reload = useCallback(() => setTurn((before) => before + 1), [])
  return { situation, error, reload }
}
