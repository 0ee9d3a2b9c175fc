import * as React from 'react'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { refusalText } from '../atlas-api/refusal-text'
import type { Member, Sent } from './member'

/** The list of members, and what can be done to it. `members` is null until it is there. */
export function useMembers() {
  const { get, post, del } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [members, setMembers] = React.useState<Member[] | null>(null)
  const [failure, setFailure] = React.useState<string | null>(null)
  const [isBusy, setBusy] = React.useState(false)

  const load = React.useCallback(async () => {
    try {
      const { data } = await get<{ data: Member[] }>('/atlas/members')
      setMembers(data.data)
      setFailure(null)
    } catch (error) {
      setFailure(refusalText(error))
    }
  }, [get])
  React.useEffect(() => void load(), [load])

  /** Does something, then shows the list as it is now; says why when it is refused. */
  const act = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    setBusy(true)
    try {
      return await work()
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalText(error) })
      return null
    } finally {
      await load()
      setBusy(false)
    }
  }
  const resend = (member: Member) =>
    act(async () => (await post<{ data: Sent }>(`/atlas/invitations/${member.userId}/resend`)).data.data)
  const revoke = ({ userId, membership }: Member) =>
    act(() => del(`/atlas/members/${userId}${membership ? `?membership=${membership}` : ''}`))

  return { members, failure, isBusy, load, resend, revoke }
}
