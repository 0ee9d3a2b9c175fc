import { existsSync, readFileSync } from 'node:fs'

export interface SentMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The messages that the CMS of the tests has sent, the oldest first: start-cms.ts names the file they are kept in. */
export function sentMail(): SentMail[] {
  const outbox = process.env.MAIL_OUTBOX!
  if (!existsSync(outbox)) return []
  const lines = readFileSync(outbox, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as SentMail)
}
