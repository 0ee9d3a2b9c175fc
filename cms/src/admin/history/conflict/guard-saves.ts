import { askEditor, type Choice, type Conflict } from './conflict'
import { holdVersion, noteVersion, releaseVersion, versionKey, versionOf } from './read-versions'

const header = 'x-atlas-read-version'
const savePath = /\/content-manager\/collection-types\/([^/]+)\/([^/]+)(\/actions\/publish)?$/

/** The record that a request saves or publishes from a form; null for any other request. */
export function savedRecord(address: string, method: string, origin: string): string | null {
  const url = new URL(address, origin)
  const [, model, documentId, publication] = savePath.exec(url.pathname) ?? []
  if (!model || !documentId || method !== (publication ? 'POST' : 'PUT')) return null
  return versionKey(model, documentId)
}

const withVersion = (init: RequestInit | undefined, version: string): RequestInit => {
  const headers = new Headers(init?.headers)
  headers.set(header, version)
  return { ...init, headers }
}

async function conflictIn(response: Response): Promise<Conflict | null> {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { error?: { details?: Conflict & { isConflict?: boolean } } } | null
  const details = body?.error?.details
  return details?.isConflict ? details : null
}

/** A refusal that leaves the form as the editor wrote it: the form keeps what a validation refuses. */
function refusal({ author }: Conflict, choice: Choice): Response {
  const message =
    choice === 'reload'
      ? 'Lecture de la version enregistrée…'
      : `Non enregistré. ${author} a enregistré cette fiche entre-temps.`
  const error = { status: 400, name: 'ValidationError', message, details: { errors: [] } }
  return new Response(JSON.stringify({ data: null, error }), {
    status: 400,
    headers: { 'content-type': 'application/json' },
  })
}

async function noteSaved(key: string, response: Response): Promise<void> {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { data?: { updatedAt?: string } } | null
  releaseVersion(key)
  if (body?.data?.updatedAt) noteVersion(key, body.data.updatedAt)
}

type Fetch = typeof fetch

/** The window, as far as requests go. */
interface Asking {
  fetch: Fetch
  readonly location: { readonly origin: string }
}

/** Sends a save with what its form was read at, and puts a conflict to the editor before anything is written over. */
async function send(
  fetchIt: Fetch,
  key: string,
  version: string,
  input: string,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetchIt(input, withVersion(init, version))
  if (response.ok) await noteSaved(key, response)
  const conflict = response.status === 409 ? await conflictIn(response) : null
  if (!conflict) return response
  const choice = await askEditor(conflict)
  if (choice === 'continue') holdVersion(key)
  return choice === 'overwrite' ? send(fetchIt, key, conflict.version, input, init) : refusal(conflict, choice)
}

/** Has every save from a form say what the form was read at. To be called before the admin asks anything. */
export function guardSaves(window: Asking): void {
  const fetchIt: Fetch = window.fetch.bind(window)
  window.fetch = (input, init) => {
    const key =
      typeof input === 'string'
        ? savedRecord(input, init?.method?.toUpperCase() ?? 'GET', window.location.origin)
        : null
    const version = key ? versionOf(key) : undefined
    return key && version ? send(fetchIt, key, version, input as string, init) : fetchIt(input, init)
  }
}
