import type { H3Event } from 'h3'

/** The longest texts of the form take less; what is longer was not typed in it. */
const mostBytes = 256 * 1024

/** What a form sent: each name with its answers. */
export type SentForm = Readonly<Record<string, readonly string[]>>

/** Reads a form as far as it is of a reasonable size; null when it is larger, and the rest is left unread. */
export async function readForm(event: H3Event): Promise<SentForm | null> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of event.node.req as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > mostBytes) return null
    parts.push(part)
  }
  const sent: Record<string, string[]> = Object.create(null) as Record<string, string[]>
  for (const [name, value] of new URLSearchParams(Buffer.concat(parts).toString('utf8')))
    (sent[name] ??= []).push(value)
  return sent
}

/** The one answer of a name; empty when there is none. */
export const sentText = (form: SentForm, name: string): string => form[name]?.[0] ?? ''
