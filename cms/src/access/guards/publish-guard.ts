import type { Core, Modules } from '@strapi/strapi'
import { refusal } from '../refusal'
import { mayPublish } from '../rights'
import { signedIn } from '../signed-in'

type Context = Modules.Documents.Middleware.Context

/** Whether an action makes a published version, or takes it away. */
const changesPublication = ({ action, params }: Context): boolean =>
  action === 'publish' ||
  action === 'unpublish' ||
  ((action === 'create' || action === 'update' || action === 'clone') &&
    (params as { status?: string }).status === 'published')

/** Lets nobody publish, by whatever door of the admin, without the right to publish entries of the type. */
export const guardPublication =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const person = changesPublication(context) ? signedIn(strapi) : undefined
    const hasDrafts = context.contentType.options?.draftAndPublish === true
    if (person && hasDrafts && !mayPublish(person.ability, context.uid)) {
      throw refusal('Votre rôle ne permet pas de publier : soumettez la fiche à la relecture.')
    }
    return next()
  }
