import { useForm } from '@strapi/strapi/admin'
import { useEffect } from 'react'
import { duplicatesQuery } from './form-candidate'
import { useDismissed } from './use-dismissed'
import { useDuplicates } from './use-duplicates'

/** The entries that may be the one in the form, without those that the editor took off. */
export function useFormDuplicates(model: string, documentId: string | undefined) {
  const values = useForm('Duplicates', (state) => state.values) as Record<string, unknown>
  const query = duplicatesQuery(model, documentId, values)
  const { dismissed, takeOff, forget } = useDismissed(model, documentId)
  const found = useDuplicates(query)
  // An emptied form is another new entry.
  useEffect(() => {
    if (query === null) forget()
  }, [forget, query])
  return { shown: found.filter((duplicate) => !dismissed.includes(duplicate.documentId)), takeOff }
}
