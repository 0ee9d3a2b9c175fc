import type { Core, UID } from '@strapi/strapi'
import { answerOf, type CorrectableField } from '@atlas/shared'
import type { ContributionEntry } from './contribution-entry'

/** A text that a correction proposes for a field of its record, which an editor may take over. */
export interface ProposedChange {
  /** The attribute, as Strapi names it. */
  readonly name: string
  readonly label: string
  readonly value: string
}

/** Attributes that hold, type by type, what a visitor calls a part of the record. */
const attributesOf: Partial<Record<CorrectableField, readonly string[]>> = {
  name: ['title', 'name', 'prefLabel', 'territory'],
  summary: ['summary', 'abstract'],
  description: ['description', 'definition', 'model'],
  outcomes: ['outcomes'],
  website: ['website', 'url'],
}

interface ShownAttribute {
  readonly type: string
  readonly pluginOptions?: { readonly atlas?: { readonly label?: string } }
}
const textTypes = new Set(['string', 'text', 'richtext'])

/** What an organisation proposed by a link of verification: attributes by their names. */
interface NamedChange {
  readonly name: string
  readonly after: string
}

function namedChanges({ payload }: ContributionEntry): readonly NamedChange[] {
  const { changes } = (payload ?? {}) as { changes?: readonly NamedChange[] }
  return Array.isArray(changes) ? changes.filter(({ after }) => typeof after === 'string') : []
}

/** The texts that a correction proposes for fields of its record, in the fields' French labels. */
export function proposedChanges(strapi: Core.Strapi, entry: ContributionEntry): ProposedChange[] {
  if (!entry.recordUid || !strapi.contentTypes[entry.recordUid as UID.ContentType]) return []
  const attributes = strapi.contentType(entry.recordUid as UID.ContentType).attributes as unknown as Readonly<
    Record<string, ShownAttribute>
  >
  const change = (name: string, value: string): ProposedChange[] => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (!attribute || !textTypes.has(attribute.type)) return []
    return [{ name, value, label: attribute.pluginOptions?.atlas?.label ?? name }]
  }
  const named = namedChanges(entry).flatMap(({ name, after }) => change(name, after))
  const values = entry.payload?.values ?? {}
  const part = answerOf(values, 'record_field') as CorrectableField
  const right = answerOf(values, 'right')
  if (right === '') return named
  return [...named, ...(attributesOf[part] ?? []).flatMap((name) => change(name, right)).slice(0, 1)]
}
