import type { Core } from '@strapi/strapi'
import { modelOf } from '../model'
import { RefusedFile } from '../readers/refused-file'
import { runImport } from '../run/run-import'
import { sourceRows } from '../source/source-rows'
import type { ImportSession } from './import-session'

const FAILED =
  'L’import s’est arrêté sur une erreur du serveur. Rien n’a été enregistré. L’erreur est dans le journal du CMS.'

async function work(strapi: Core.Strapi, session: ImportSession, isWriting: boolean): Promise<void> {
  const { type, source, paths, isPublishing, userId } = session
  const rows = await sourceRows(strapi, modelOf(strapi, type), source, paths)
  session.total = rows.length
  const onProgress = (done: number) => {
    session.done = done
  }
  session.outcome = await runImport(strapi, { type, isPublishing, isWriting, userId, onProgress }, rows)
  session.state = isWriting && session.outcome.counts.refused === 0 ? 'done' : 'checked'
}

/** Looks at a file, or writes it, after the answer to the request; the session tells how far it is. */
export function startSession(strapi: Core.Strapi, session: ImportSession, isWriting: boolean): void {
  Object.assign(session, { state: isWriting ? 'writing' : 'checking', done: 0, message: undefined, outcome: undefined })
  void work(strapi, session, isWriting).catch((error: unknown) => {
    if (!(error instanceof RefusedFile)) strapi.log.error(error)
    Object.assign(session, { state: 'failed', message: error instanceof RefusedFile ? error.message : FAILED })
  })
}
