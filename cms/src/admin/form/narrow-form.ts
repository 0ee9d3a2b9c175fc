import type { StrapiApp } from '@strapi/strapi/admin'
import { openFields, withoutClosedFields, type HeldPermission } from './open-fields'

type View = Parameters<typeof withoutClosedFields>[0]

/** The rights of the person who is signed in, as the last check of rights saw them. */
let held: readonly HeldPermission[] = []

/** Learns who is signed in; to be called when the admin registers. */
export function learnRights(app: StrapiApp): void {
  app.addRBACMiddleware(({ permissions }) => (next) => (asked) => {
    held = permissions as readonly HeldPermission[]
    return next(asked)
  })
}

/** The hook of the edit view: a form without the fields that are closed to the person. */
export const narrowForm = <Given extends View>(view: Given): Given =>
  withoutClosedFields(view, openFields(held, window.location.pathname))
