import { useFetchClient, useForm, useQueryParams } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { formValues } from './form-values'
import { askGuidance, type Guidance } from './guidance'

/** The entry that a form edits, as the panels beside it know it. */
export interface Edited {
  readonly model: string
  readonly documentId?: string
  /** When it was last saved. */
  readonly updatedAt?: string
}

/** Long enough not to ask at each key, short enough to be felt as at once. */
const PAUSE_MS = 400

/** A value, once it has stopped changing for a while. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/**
 * What the CMS says of the form as it is filled: null until the first answer, then always the last one, so that nothing
 * jumps while the next is asked for.
 */
export function useGuidance({ model, documentId, updatedAt }: Edited): { guidance: Guidance | null; isLost: boolean } {
  const { post } = useFetchClient()
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>()
  const values = useForm('Guidance', (form) => form.values) as Record<string, unknown>
  const locale = query.plugins?.i18n?.locale ?? null
  const body = useSettled(JSON.stringify({ documentId: documentId ?? null, locale, values: formValues(values) }))
  const [guidance, setGuidance] = useState<Guidance | null>(null)
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    let isCurrent = true
    askGuidance(post, model, body).then(
      (answer) => {
        if (!isCurrent) return
        setGuidance(answer)
        setLost(false)
      },
      () => isCurrent && setLost(true),
    )
    return () => {
      isCurrent = false
    }
  }, [post, model, body, updatedAt])
  return { guidance, isLost }
}
