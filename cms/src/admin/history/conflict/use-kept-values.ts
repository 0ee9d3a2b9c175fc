import { useCallback, useEffect, useRef, useState } from 'react'

interface Form {
  readonly initialValues: object
  readonly values: object
  readonly isSubmitting: boolean
  setValues(values: object): void
}

/** The admin has read the record again by then. */
const keptMs = 10_000

/** What the form said last by the editor's hand: a save replaces it by what it sends, before the answer comes. */
function useOwnValues({ initialValues, values, isSubmitting }: Form) {
  const own = useRef({ initialValues, values })
  const isAnswered = isSubmitting && own.current.initialValues !== initialValues
  if (!isAnswered) own.current = { initialValues, values }
  return own
}

/**
 * Keeps what the editor wrote in a form whose save is refused. After a refusal the admin takes its own change back and
 * reads the record again: each puts the form as it is saved. The function that is given has the values come back.
 */
export function useKeptValues(form: Form): () => void {
  const { initialValues, values, isSubmitting, setValues } = form
  const [isKeeping, setKeeping] = useState(false)
  const own = useOwnValues(form)
  const written = useRef(values)
  const seen = useRef(initialValues)
  const keep = useCallback(() => {
    setValues(own.current.values)
    setKeeping(true)
  }, [own, setValues])

  useEffect(() => {
    const isPutBack = isKeeping && seen.current !== initialValues
    seen.current = initialValues
    if (isPutBack) setValues(written.current)
    else written.current = values
  }, [isKeeping, initialValues, values, setValues])

  useEffect(() => {
    if (!isKeeping || isSubmitting) return
    const timer = setTimeout(() => setKeeping(false), keptMs)
    return () => clearTimeout(timer)
  }, [isKeeping, isSubmitting])

  return keep
}
