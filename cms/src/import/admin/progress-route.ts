import type { Core } from '@strapi/strapi'
import { sessionById } from './import-session'
import { progressOf } from './session-view'

interface Context {
  status: number
  body: unknown
  readonly params: { readonly id?: string }
  set(header: string, value: string): void
}

/**
 * Opens /atlas/import-progress/:id, which tells how far an import is, and nothing else. It asks nothing of the database
 * and so not who asks: while SQLite writes, its one connection would keep the answer waiting until the end. The id is
 * known to the person who imports only.
 */
export function openImportProgress(strapi: Core.Strapi): void {
  const handler = (context: Context) => {
    const session = sessionById(context.params.id ?? '')
    context.set('Cache-Control', 'no-store')
    context.status = session ? 200 : 404
    context.body = { data: session ? progressOf(session) : null }
  }
  strapi.server.routes({
    type: 'admin',
    prefix: '/atlas',
    routes: [
      {
        method: 'GET',
        path: '/import-progress/:id',
        handler: handler as never,
        info: { type: 'admin' },
        config: { auth: false },
      },
    ],
  })
}
