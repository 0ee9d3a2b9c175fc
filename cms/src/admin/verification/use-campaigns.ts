import * as React from 'react'
import { useFetchClient } from '@strapi/strapi/admin'
import type { Campaign, DueAnswer } from './due'

interface Loaded {
  readonly due: DueAnswer
  readonly campaigns: readonly Campaign[]
}

/** What is due and the campaigns sent so far; null until they are there. */
export function useCampaigns() {
  const { get } = useFetchClient()
  const [loaded, setLoaded] = React.useState<Loaded | null>(null)
  const [isLost, setLost] = React.useState(false)
  const load = React.useCallback(async () => {
    try {
      const due = await get<{ data: DueAnswer }>('/atlas/freshness/due')
      const campaigns = await get<{ data: Campaign[] }>('/atlas/freshness/campaigns')
      setLoaded({ due: due.data.data, campaigns: campaigns.data.data })
    } catch {
      setLost(true)
    }
  }, [get])
  React.useEffect(() => void load(), [load])
  return { loaded, isLost, load }
}
