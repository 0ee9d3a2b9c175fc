import type { Core } from '@strapi/strapi'
import { defaultLocale, type LocaleCode } from '@atlas/shared'
import { shownEntry } from './shown-entry'
import { shownPublication } from './shown-publication'
import type { PreviewGrant } from './token'

/** The kinds of records that have a page of their own on the site. */
const previewedKinds = ['initiative', 'actor', 'publication'] as const
export type PreviewedKind = (typeof previewedKinds)[number]

/** The kind of a type that can be previewed, by its uid; undefined when it has no page. */
export const kindOf = (uid: string): PreviewedKind | undefined =>
  previewedKinds.find((kind) => uid === `api::${kind}.${kind}`)

/** The entry in French, with its translation beside it, as the pages of the site ask for it. */
async function withTranslation(strapi: Core.Strapi, { uid, documentId, locale }: PreviewGrant): Promise<object | null> {
  const french = await shownEntry(strapi, uid, documentId, defaultLocale)
  if (!french || locale === defaultLocale) return french && { ...french, localizations: [] }
  const translation = await shownEntry(strapi, uid, documentId, locale)
  return { ...french, localizations: translation ? [translation] : [] }
}

/** What the site shows of the draft that a grant opens; null when there is none any more. */
export async function draftAnswer(strapi: Core.Strapi, grant: PreviewGrant): Promise<object | null> {
  const { uid, documentId, locale, expiresAt } = grant
  const kind = kindOf(uid)
  const draft =
    kind === 'publication'
      ? await shownPublication(strapi, documentId, locale as LocaleCode)
      : await withTranslation(strapi, grant)
  return draft && { kind, locale, expiresAt: new Date(expiresAt).toISOString(), draft }
}
