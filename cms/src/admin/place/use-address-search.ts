import { useEffect, useState } from 'react'
import { searchAddresses } from './ask-geocoder'
import type { Suggestion } from './geocoding-answer'

const minLength = 3
const pauseMs = 300

export type SearchState = 'idle' | 'searching' | 'answered' | 'offline'

/** The answers to what is typed, asked for once the typing pauses; those of an earlier text never show. */
export function useAddressSearch(text: string) {
  const words = text.trim()
  const [state, setState] = useState<SearchState>('idle')
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([])

  useEffect(() => {
    const asking = new AbortController()
    if (words.length < minLength) {
      setState('idle')
      setSuggestions([])
      return
    }
    const timer = setTimeout(() => {
      setState('searching')
      searchAddresses(words, asking.signal).then(
        (found) => {
          if (asking.signal.aborted) return
          setSuggestions(found)
          setState('answered')
        },
        () => {
          if (asking.signal.aborted) return
          setSuggestions([])
          setState('offline')
        },
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [words])

  return { state, suggestions }
}
