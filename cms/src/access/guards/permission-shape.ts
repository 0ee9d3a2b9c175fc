import { errors } from '@strapi/utils'

/**
 * What is wrong with the fields of a permission; undefined when nothing is.
 *
 * Strapi (5.54) checks them in an asynchronous test that throws, and yup (0.32) waits for such a test without catching:
 * the request never ends, and the rejection that nobody handles ends the process. The same rules, asked first.
 */
export function wrongFields(fields: unknown): string | undefined {
  if (fields === undefined || fields === null) return undefined
  if (!Array.isArray(fields) || !fields.every((field) => typeof field === 'string')) {
    return 'la liste des champs doit être une liste de noms'
  }
  const names = fields as string[]
  if (new Set(names).size < names.length) return 'un champ est nommé deux fois'
  const parent = names.find((name) => names.some((other) => other.startsWith(`${name}.`)))
  return parent && `« ${parent} » est nommé en même temps que ses propres champs`
}

interface Permission {
  readonly action?: unknown
  readonly properties?: { readonly fields?: unknown } | null
}

const isList = (value: unknown): value is Permission[] => Array.isArray(value)

/** Throws a ValidationError, in French, for permissions that would end the process; others are Strapi's to judge. */
export function requireShape(body: unknown, takesFields: (action: string) => boolean): void {
  const { permissions, adminPermissions } = (body ?? {}) as Record<string, unknown>
  const all = [permissions, adminPermissions].filter(isList).flat()
  for (const permission of all) {
    const { action, properties } = permission ?? {}
    if (typeof action !== 'string' || !properties || !takesFields(action)) continue
    const problem = wrongFields(properties.fields)
    if (problem) throw new errors.ValidationError(`Droits refusés pour « ${action} » : ${problem}.`)
  }
}
