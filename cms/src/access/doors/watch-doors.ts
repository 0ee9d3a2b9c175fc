import type { Core } from '@strapi/strapi'
import { refusal } from '../refusal'
import { isRestricted } from '../role-codes'
import { changeAdminRoutes, type AdminMiddleware, type KoaContext } from './admin-routes'
import { countOwn } from './own-counts'
import { doorKind, type DoorKind } from './open-doors'
import { viewerOf } from './visible-entries'
import { watchEntries } from './watch-entries'
import { answerAvailable, answerExisting } from './watch-links'

async function pass(strapi: Core.Strapi, kind: DoorKind, context: KoaContext, next: () => Promise<unknown>) {
  if (kind === 'closed') throw refusal('Votre rôle ne le permet pas.')
  const viewer = await viewerOf(strapi, context.state.user!)
  if (kind === 'entries') return watchEntries(strapi, viewer, context, next)
  if (kind === 'available-links') return answerAvailable(strapi, viewer, context)
  if (kind === 'existing-links') return answerExisting(strapi, viewer, context, next)
  context.body = { data: await countOwn(strapi, viewer) }
}

const watched =
  (strapi: Core.Strapi, kind: DoorKind): AdminMiddleware =>
  async (context, next) => {
    const { user } = context.state
    return user && isRestricted(user) ? pass(strapi, kind, context, next) : next()
  }

/**
 * Watches every address of the admin for partners and members of the committee: what is not named in open-doors.ts is
 * closed to them, and behind the others they get what is theirs. To be called in `register`, before any route is made.
 */
export function watchDoors(strapi: Core.Strapi): void {
  changeAdminRoutes(strapi, (door, isOpenToAll) => {
    const kind = doorKind(door)
    return isOpenToAll || kind === 'open' ? undefined : watched(strapi, kind)
  })
}
