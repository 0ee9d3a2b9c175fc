import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'

/** What `/atlas/duplicates` tells of an entry. */
export interface Duplicate {
  readonly documentId: string
  readonly title: string
  readonly organisation: string | null
  readonly isPublished: boolean
  /** In French: « titre proche ». */
  readonly reasons: readonly string[]
  readonly adminPath: string | null
  readonly siteUrl: string | null
}

type Ask = (query: string) => Promise<readonly Duplicate[]>

const pauseMs = 600
const keptMs = 5000
/** The last question: the parts of a form that show its answer ask at the same time. */
let last: { readonly query: string; readonly at: number; readonly answer: Promise<readonly Duplicate[]> } | null = null

function askOnce(query: string, ask: Ask): Promise<readonly Duplicate[]> {
  if (last?.query === query && Date.now() - last.at < keptMs) return last.answer
  // A help that does not come is not an error of the form.
  const answer = ask(query).catch(() => [])
  last = { query, at: Date.now(), answer }
  return answer
}

/** The entries that may be the one being typed. Those of the last question stay on screen until the next answer. */
export function useDuplicates(query: string | null): readonly Duplicate[] {
  const { get } = useFetchClient()
  const [found, setFound] = useState<readonly Duplicate[]>([])
  useEffect(() => {
    if (query === null) return setFound([])
    let isCurrent = true
    const ask: Ask = async (asked) =>
      (await get<{ data: readonly Duplicate[] }>(`/atlas/duplicates?${asked}`)).data.data
    const timer = setTimeout(() => {
      askOnce(query, ask).then((answer) => isCurrent && setFound(answer))
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [get, query])
  return found
}
