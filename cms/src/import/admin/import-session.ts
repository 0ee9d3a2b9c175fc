import { randomUUID } from 'node:crypto'
import { sizeOf, type ImportSource } from '../source/import-source'
import type { ImportOutcome } from '../run/import-row'

/** Where an import stands: read, being looked at, looked at, being written, written, stopped. */
export type SessionState = 'ready' | 'checking' | 'checked' | 'writing' | 'done' | 'failed'

/** A file that someone sent, and what became of it. Kept in memory: the file never touches the database before it is written. */
export interface ImportSession {
  readonly id: string
  readonly userId: number
  readonly userName: string
  readonly type: string
  readonly source: ImportSource
  readonly createdAt: number
  /** The fields that the columns of a table go to, in order. */
  paths: readonly (string | null)[]
  isPublishing: boolean
  state: SessionState
  done: number
  total: number
  outcome?: ImportOutcome
  /** Why it stopped, for the person who waits. */
  message?: string
}

const LIFETIME_MS = 2 * 60 * 60 * 1000
const sessions = new Map<string, ImportSession>()

const isRunning = ({ state }: ImportSession): boolean => state === 'checking' || state === 'writing'

/** The import that is being looked at or written, whoever's it is: there is one at a time. */
export const runningSession = (): ImportSession | undefined => [...sessions.values()].find(isRunning)

/** An import by its id; undefined when it is not known any more. */
export const sessionById = (id: string): ImportSession | undefined => sessions.get(id)

/** The import that a person is at, after a reload too. */
export const sessionOf = (userId: number): ImportSession | undefined =>
  [...sessions.values()].find((session) => session.userId === userId)

/** Forgets an import that is not running. */
export function forgetSession(session: ImportSession): void {
  if (!isRunning(session)) sessions.delete(session.id)
}

function forgetOld(now: number): void {
  for (const session of sessions.values()) if (now - session.createdAt > LIFETIME_MS) forgetSession(session)
}

/** Keeps a file that was read, in place of the one that the person had sent before. */
export function openSession(
  given: Pick<ImportSession, 'userId' | 'userName' | 'type' | 'source' | 'paths'>,
): ImportSession {
  const now = Date.now()
  forgetOld(now)
  const before = sessionOf(given.userId)
  if (before) forgetSession(before)
  const session: ImportSession = {
    ...{ ...given, id: randomUUID(), createdAt: now, isPublishing: false },
    ...{ state: 'ready', done: 0, total: sizeOf(given.source) },
  }
  sessions.set(session.id, session)
  return session
}
