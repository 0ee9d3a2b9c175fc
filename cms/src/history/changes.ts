import type { Core } from '@strapi/strapi'
import { defaultLocale, type RevisionAction } from '@atlas/shared'
import { isSame } from './differences'
import { occasion } from './occasion'
import { recordedFields } from './recorded-fields'
import type { Change } from './revision'
import type { RecordState } from './snapshot'

/** The draft and the published version of a record in one language, before and after. */
interface Passage {
  readonly locale: string | null
  readonly draft: readonly [RecordState | undefined, RecordState | undefined]
  readonly published: readonly [RecordState | undefined, RecordState | undefined]
}

const frenchFirst = (a: string | null, b: string | null): number =>
  Number(b === defaultLocale) - Number(a === defaultLocale)

function passages(before: readonly RecordState[], after: readonly RecordState[]): Passage[] {
  const locales = [...new Set([...before, ...after].map(({ locale }) => locale))].sort(frenchFirst)
  const version = (states: readonly RecordState[], locale: string | null, isPublished: boolean) =>
    states.find((state) => state.locale === locale && state.isPublished === isPublished)
  return locales.map((locale) => ({
    locale,
    draft: [version(before, locale, false), version(after, locale, false)],
    published: [version(before, locale, true), version(after, locale, true)],
  }))
}

/** One action of the Document Service on one record, with the states around it. */
export interface Deed {
  readonly uid: string
  readonly documentId: string
  /** Strapi's word: create, update, publish… */
  readonly action: string
  /** The language that an update writes; the others only follow. */
  readonly locale: string
  readonly before: readonly RecordState[]
  readonly after: readonly RecordState[]
}

type Told = readonly [RevisionAction, RecordState | undefined, RecordState | undefined]

/** What an action did to the draft of one language: nothing to tell when it says the same as before. */
function ofDraft(strapi: Core.Strapi, deed: Deed, { locale, draft: [before, after] }: Passage): Told[] {
  const fields = recordedFields(strapi, deed.uid)
  if (!before && !after) return []
  if (!before) return [['create', undefined, after]]
  if (!after) return [['delete', before, undefined]]
  const isFollowing = deed.action === 'update' && locale !== null && locale !== deed.locale
  if (isFollowing || isSame(fields, before.snapshot, after.snapshot)) return []
  return [[deed.action === 'discardDraft' ? 'discard_draft' : 'update', before, after]]
}

function ofPublished({ published: [before, after], draft }: Passage): Told[] {
  if (after && after.id !== before?.id) return [['publish', before, after]]
  const isDeleted = draft[1] === undefined
  return before && !after && !isDeleted ? [['unpublish', before, undefined]] : []
}

/** What an action is to be told as, language by language. A publication is always told: it is an act of its own. */
export function changesOf(strapi: Core.Strapi, deed: Deed): Change[] {
  const told = passages(deed.before, deed.after).flatMap((passage) =>
    [...ofDraft(strapi, deed, passage), ...ofPublished(passage)].map((one) => ({ locale: passage.locale, one })),
  )
  const named = occasion()?.action
  return told.map(({ locale, one: [action, before, after] }) => ({
    ...{ uid: deed.uid, documentId: deed.documentId, locale },
    action: named && (action === 'update' || action === 'create') ? named : action,
    ...{ before: before?.snapshot ?? null, after: after?.snapshot ?? null },
    version: after && !after.isPublished ? after.updatedAt : null,
  }))
}
