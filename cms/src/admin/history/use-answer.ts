import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'

/** What an address of the admin's own API answered. */
export interface Answer<Data> {
  readonly data: Data | null
  readonly hasFailed: boolean
}

/** Asks an address of the admin's own API, again when it or `occasion` changes; keeps the last answer meanwhile. */
export function useAnswer<Data>(address: string | null, occasion: unknown = null): Answer<Data> {
  const { get } = useFetchClient()
  const [answer, setAnswer] = useState<Answer<Data>>({ data: null, hasFailed: false })
  useEffect(() => {
    if (!address) return
    let isWanted = true
    get<{ data: Data }>(address)
      .then(({ data }) => isWanted && setAnswer({ data: data.data, hasFailed: false }))
      .catch(() => isWanted && setAnswer({ data: null, hasFailed: true }))
    return () => {
      isWanted = false
    }
  }, [address, occasion, get])
  return answer
}
