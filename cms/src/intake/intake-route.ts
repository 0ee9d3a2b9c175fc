import type { Core } from '@strapi/strapi'

/** How many requests are taken within a time. */
export interface Allowance {
  readonly requests: number
  readonly seconds: number
}

export interface IntakeRequest {
  readonly strapi: Core.Strapi
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>>
}

/**
 * One address at which the site hands over what a visitor sends, under /api/atlas. Nobody is signed in there: whatever
 * comes is checked, written to private types only, and limited.
 */
export interface IntakeRoute {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  /** From one visitor's address, and from all together: beyond, 429 with Retry-After. */
  readonly perVisitor: Allowance
  readonly overall: Allowance
  /** Gives what is answered as `{ data }`. Throws `@strapi/utils` errors. */
  readonly answer: (request: IntakeRequest) => Promise<unknown>
}
