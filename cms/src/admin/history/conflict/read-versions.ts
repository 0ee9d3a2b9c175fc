/** A record, in the language that the form shows: `api::initiative.initiative abc…`. */
export const versionKey = (model: string, documentId: string): string => `${model} ${documentId}`

/** Since when the forms on screen say what they say: the `updatedAt` of their drafts, ISO 8601. */
const read = new Map<string, string>()

/** Notes what a form was read at; a save of one's own is never undone by an older reading. */
export function noteVersion(key: string, version: string): void {
  const known = read.get(key)
  if (!known || known < version) read.set(key, version)
}

/** What the form of a record was read at; undefined when no form shows it. */
export const versionOf = (key: string): string | undefined => read.get(key)

/** Forgets a record whose form is closed. */
export const forgetVersion = (key: string): void => void read.delete(key)
