import type { Core } from '@strapi/strapi'

/** Who is signed in to the admin, as Strapi knows them. */
export interface AdminUser {
  readonly id: number
  readonly firstname: string | null
  readonly lastname: string | null
  readonly email: string
  readonly roles: readonly { readonly code: string; readonly name: string }[]
}

/** What CASL answers: `can('plugin::content-manager.explorer.publish', 'api::initiative.initiative')`. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean
}

/** A request of the admin, reduced to what an answer needs. */
export interface AdminRequest {
  readonly strapi: Core.Strapi
  readonly user: AdminUser
  readonly ability: Ability
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>>
  /** Koa's own, for files and streams. */
  readonly context: AdminContext
}

export interface AdminContext {
  status: number
  body: unknown
  type: string
  set(header: string, value: string): void
  readonly request: { readonly body?: unknown; readonly files?: unknown }
}

/** One address of the admin's own API, under /atlas. Only people who are signed in reach it. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Koa's notation: `/review/:uid/:documentId`. */
  readonly path: string
  /** Who may ask; everybody who is signed in when it is not said. A refusal is a 403. */
  readonly isAllowed?: (request: AdminRequest) => boolean | Promise<boolean>
  /** Gives what is answered as `{ data }`; `undefined` when the context was answered directly. Throws `@strapi/utils` errors. */
  readonly answer: (request: AdminRequest) => Promise<unknown>
}
