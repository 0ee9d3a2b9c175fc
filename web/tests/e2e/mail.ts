import { existsSync, readFileSync } from 'node:fs'

export interface ReceivedMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The messages that the CMS has sent, the oldest first. */
export function receivedMail(): ReceivedMail[] {
  const file = process.env.E2E_MAIL_OUTBOX
  if (!file) throw new Error('Give E2E_MAIL_OUTBOX: the file that the CMS writes its messages to')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as ReceivedMail)
}

/** The first address of a message that the words match. */
export function linkIn({ text }: ReceivedMail, pattern: RegExp): string {
  const link = text.match(/https?:\/\/[^\s>]+/g)?.find((address) => pattern.test(address))
  if (!link) throw new Error(`No link like ${pattern} in: ${text}`)
  return link
}
