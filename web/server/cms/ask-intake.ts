import type { H3Event } from 'h3'
import { visitorAddress } from './visitor-address'

const TIMEOUT_MS = 15_000

/** What the CMS answered to what a visitor sent: the data, or its refusal with the HTTP status. */
export type IntakeAnswer<Data> =
  | { readonly isTaken: true; readonly data: Data }
  | { readonly isTaken: false; readonly status: number; readonly message: string; readonly details: unknown }

interface Refusal {
  readonly error?: { readonly message?: string; readonly details?: unknown }
}

/**
 * Hands what a visitor sends to the CMS (`/api/atlas…`), with the visitor's address for its limits. A refusal is given
 * back to be shown; 503 is a CMS that does not answer. Nothing of it is cached.
 */
export async function askIntake<Data>(
  event: H3Event,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<IntakeAnswer<Data>> {
  const headers = {
    'content-type': 'application/json',
    'x-visitor-address': visitorAddress(event),
  }
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const url = `${useRuntimeConfig().cmsUrl}/api/atlas${path}`
  const response = await fetch(url, { method, headers, signal, body: body && JSON.stringify(body) }).catch(() => null)
  if (!response) return { isTaken: false, status: 503, message: 'The CMS does not answer', details: null }
  const answer = (await response.json().catch(() => ({}))) as Refusal & { data?: Data }
  if (response.ok) return { isTaken: true, data: answer.data as Data }
  const { message = response.statusText, details = null } = answer.error ?? {}
  return { isTaken: false, status: response.status, message, details }
}
