import { useState } from 'react'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { refusalText } from '../atlas-api/refusal-text'

/** Sends a decision on a contribution, and tells what went wrong. */
export function useDecision(documentId: string) {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [isBusy, setIsBusy] = useState(false)

  async function decide<Answer>(action: string, body: object, done: (answer: Answer) => void): Promise<void> {
    setIsBusy(true)
    try {
      const { data } = await post<{ data: Answer }>(`/atlas/contributions/${documentId}/${action}`, body)
      done(data.data)
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalText(error) })
    } finally {
      setIsBusy(false)
    }
  }
  const tell = (message: string) => toggleNotification({ type: 'success', message })
  return { isBusy, decide, tell }
}
