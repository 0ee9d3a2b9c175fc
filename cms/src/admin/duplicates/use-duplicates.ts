import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'

/** What `/atlas/duplicates` tells of an entry. */
export interface Duplicate {
  readonly documentId: string
  readonly title: string
  readonly organisation: string | null
  readonly isPublished: boolean
  readonly reasons: readonly string[]
  readonly adminPath: string | null
  readonly siteUrl: string | null
}

const pauseMs = 600

/** The entries that may be the one being typed. Those of the last question stay on screen until the next answer. */
export function useDuplicates(query: string | null): readonly Duplicate[] {
  const { get } = useFetchClient()
  const [found, setFound] = useState<readonly Duplicate[]>([])
  useEffect(() => {
    if (query === null) return setFound([])
    const asking = new AbortController()
    const timer = setTimeout(() => {
      get<{ data: Duplicate[] }>(`/atlas/duplicates?${query}`, { signal: asking.signal }).then(
        ({ data }) => {
          if (!asking.signal.aborted) setFound(data.data)
        },
        // A help that does not come is not an error of the form.
        () => undefined,
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [get, query])
  return found
}
