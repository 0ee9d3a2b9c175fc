import * as React from 'react'
import { useFetchClient } from '@strapi/strapi/admin'
import { nameOf, type DueOrganisation, type SendingOutcome, type SendingReport } from './due'

interface Progress {
  readonly done: number
  readonly total: number
}

interface Answer {
  readonly outcome: SendingOutcome
  readonly count: number
}

/**
 * Sends a campaign organisation by organisation. The CMS never asks twice for the same record, so a campaign that was
 * stopped (page closed, network lost) goes on where it was when it is sent again.
 */
export function useSending(onDone: () => Promise<void>) {
  const { post } = useFetchClient()
  const [progress, setProgress] = React.useState<Progress | null>(null)
  const [reports, setReports] = React.useState<readonly SendingReport[]>([])

  async function sendOne(campaign: string, organisation: DueOrganisation, isAgain: boolean): Promise<SendingReport> {
    const name = nameOf(organisation)
    try {
      const body = { campaign, organisation: organisation.key, isAgain }
      const { data } = await post<{ data: Answer }>('/atlas/freshness/sending', body)
      return { name, outcome: data.data.outcome, count: data.data.count }
    } catch {
      return { name, outcome: 'failed', count: 0 }
    }
  }

  async function send(campaign: string, organisations: readonly DueOrganisation[], isAgain: boolean) {
    setReports([])
    const made: SendingReport[] = []
    for (const organisation of organisations) {
      setProgress({ done: made.length, total: organisations.length })
      made.push(await sendOne(campaign, organisation, isAgain))
    }
    setProgress(null)
    setReports(made)
    await onDone()
  }

  return { progress, reports, send }
}
