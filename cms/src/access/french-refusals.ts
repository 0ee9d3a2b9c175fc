import type { Core } from '@strapi/strapi'

const sentences: Readonly<Record<string, string>> = {
  'Policy Failed': 'Votre rôle ne le permet pas.',
  Forbidden: 'Votre rôle ne le permet pas.',
}

/** Says in French what Strapi refuses in the admin. To be called in `register`: it looks at the answer last. */
export function refuseInFrench(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    await next()
    const { route } = context.state as { route?: { info?: { type?: string } } }
    const { error } = (context.body ?? {}) as { error?: { message?: string } }
    if (context.status !== 403 || route?.info?.type !== 'admin' || !error) return
    error.message = sentences[error.message ?? ''] ?? error.message
  })
}
