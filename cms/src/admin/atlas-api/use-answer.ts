import { useCallback, useEffect, useState } from 'react'
import { useFetchClient } from '@strapi/strapi/admin'
import { refusalText } from './refusal-text'

interface Loaded<Answer> {
  readonly answer: Answer | null
  readonly error: string | null
  readonly isLoading: boolean
  /** Asks again; what is shown stays meanwhile. */
  reload(): void
  /** Shows an answer that came by another way. */
  show(answer: Answer): void
}

/** What the admin's own API answers at an address; asked again when the address or the mark changes. */
export function useAnswer<Answer>(address: string | null, mark = ''): Loaded<Answer> {
  const { get } = useFetchClient()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isLoading, setIsLoading] = useState(true)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    if (!address) return
    const stopping = new AbortController()
    setIsLoading(true)
    get<{ data: Answer }>(address, { signal: stopping.signal })
      .then(({ data }) => {
        setAnswer(data.data)
        setError(null)
      })
      .catch((failure: unknown) => {
        if (!stopping.signal.aborted) setError(refusalText(failure))
      })
      .finally(() => {
        if (!stopping.signal.aborted) setIsLoading(false)
      })
    return () => stopping.abort()
  }, [address, mark, turn, get])

  const reload = useCallback(() => setTurn((before) => before + 1), [])
  return { answer, error, isLoading, reload, show: setAnswer }
}
