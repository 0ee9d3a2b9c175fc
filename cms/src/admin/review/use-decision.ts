import { useState } from 'react'
import { useDispatch } from 'react-redux'
import { adminApi, useFetchClient } from '@strapi/strapi/admin'
import type { ReviewAction } from '@atlas/shared'
import { reviewAddress } from './addresses'
import type { EntrySummary } from './answers'
import { refusalText } from '../atlas-api/refusal-text'

interface Entry {
  readonly uid: string
  readonly documentId: string
}
interface Deciding {
  readonly isBusy: boolean
  readonly error: string | null
  /** Takes a step; null when it was refused, for the reason that `error` says. */
  decide(action: ReviewAction, message: string, version: string): Promise<EntrySummary | null>
}

type Tags = Parameters<typeof adminApi.util.invalidateTags>[0]

/** What the content manager holds of an entry, to be asked again. */
const tagsOf = ({ uid, documentId }: Entry) =>
  [
    { type: 'Document', id: `${uid}_${documentId}` },
    { type: 'Document', id: `${uid}_LIST` },
    'RecentDocumentList',
    'CountDocuments',
  ] as unknown as Tags

/** Takes steps of the review of an entry; the form and the lists then show the entry as it is. */
export function useDecision(entry: Entry): Deciding {
  const { post } = useFetchClient()
  const dispatch = useDispatch()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function decide(action: ReviewAction, message: string, version: string): Promise<EntrySummary | null> {
    setIsBusy(true)
    setError(null)
    try {
      const { data } = await post<{ data: EntrySummary }>(`${reviewAddress(entry)}/${action}`, { message, version })
      return data.data
    } catch (failure) {
      setError(refusalText(failure))
      return null
    } finally {
      // Refused too: somebody else may have changed the entry.
      dispatch(adminApi.util.invalidateTags(tagsOf(entry)))
      setIsBusy(false)
    }
  }

  return { isBusy, error, decide }
}
