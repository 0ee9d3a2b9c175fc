/** A record, in the language that the form shows: `api::initiative.initiative abc…`. */
export const versionKey = (model: string, documentId: string): string => `${model} ${documentId}`

/** Since when the forms on screen say what they say: the `updatedAt` of their drafts, ISO 8601. */
const read = new Map<string, string>()

/** The records whose form still says what it said at an earlier reading. */
const held = new Set<string>()

/** Notes what a form was read at; a save of one's own is never undone by an older reading. */
export function noteVersion(key: string, version: string): void {
  if (held.has(key)) return
  const known = read.get(key)
  if (!known || known < version) read.set(key, version)
}

/** The admin reads a record again after a refusal, while its form keeps what was written: that reading does not count. */
export const holdVersion = (key: string): void => void held.add(key)

/** The form was saved, or read again as it is saved: what is read counts again. */
export const releaseVersion = (key: string): void => void held.delete(key)

/** What the form of a record was read at; undefined when no form shows it. */
export const versionOf = (key: string): string | undefined => read.get(key)

/** Forgets a record whose form is closed. */
export function forgetVersion(key: string): void {
  read.delete(key)
  held.delete(key)
}
