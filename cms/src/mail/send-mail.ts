import type { Core } from '@strapi/strapi'

/** A message in plain text to one person. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * Sends a message; tells whether the mail server took it. A message that cannot be sent is logged without its text and
 * undoes nothing: call it once what it tells is saved, outside the transaction.
 */
export async function sendMail(strapi: Core.Strapi, { to, subject, text }: Mail): Promise<boolean> {
  try {
    await strapi.plugin('email').service('email').send({ to, subject, text })
    return true
  } catch (error) {
    strapi.log.error(`Le courriel «\u00a0${subject}\u00a0» n’est pas parti\u202f: ${(error as Error).message}`)
    return false
  }
}
