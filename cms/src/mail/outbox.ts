import { appendFile } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'

/** What Strapi's e-mail plugin hands over. */
interface Message {
  readonly to: string
  readonly subject?: string
  readonly text?: string
}

/**
 * Where messages go while no mail server is set (SMTP_HOST): to the log, so that links in them can be used, and to the
 * file that MAIL_OUTBOX names, one JSON object a line.
 */
export function keepMailHere(strapi: Core.Strapi): void {
  if (process.env.SMTP_HOST) return
  const plugin = strapi.plugin('email') as unknown as { provider: { send(message: Message): Promise<void> } }
  plugin.provider = {
    async send({ to, subject = '', text = '' }) {
      strapi.log.info(`Courriel (aucun serveur d’envoi n’est réglé) à ${to}\n${subject}\n\n${text}`)
      const file = process.env.MAIL_OUTBOX
      if (file) await appendFile(file, `${JSON.stringify({ to, subject, text })}\n`)
    },
  }
}
