import type { LocaleCode, PublicationCardFragment, TypologyAxisFragment } from '@atlas/shared'
import { canonicalSlug, PublicationPageDocument } from '@atlas/shared'
import type { H3Event } from 'h3'
import { cachedQuery } from '../cms/client'
import { defineDownload } from '../cms/define-download'
import { allPublications } from './search'
import { literatureStateOf } from './literature-state'

export interface ReferenceFormat {
  readonly extension: string
  /** Media type. */
  readonly type: string
  write(
    publications: readonly PublicationCardFragment[],
    axes: readonly TypologyAxisFragment[],
    locale: LocaleCode,
  ): string
}

/** The publication that `?publication=` names; null when it names none; 404 when there is no such publication. */
async function onePublication(event: H3Event, locale: LocaleCode) {
  const { publication } = getQuery(event)
  if (publication === undefined) return null
  const slug = canonicalSlug(String(publication))
  const answer = slug === null ? null : await cachedQuery(PublicationPageDocument, { slug, locale })
  const record = answer?.data.publicationRecord
  if (!answer || !record) throw createError({ statusCode: 404, message: 'No such publication' })
  return { name: record.publication.slug, publications: [record.publication], from: [answer] }
}

/**
 * The endpoint of a file of references: the whole selection that the address asks for, or the one publication that it
 * names (`?publication=<slug>`).
 */
export const defineReferenceFile = ({ extension, type, write }: ReferenceFormat) =>
  defineDownload(async (event, locale) => {
    const { state, axes, typology } = await literatureStateOf(event, locale)
    const { name, publications, from } = (await onePublication(event, locale)) ?? {
      name: 'litterature',
      ...(await allPublications(state, locale)),
    }
    const body = write(publications, axes, locale)
    return { view: { body, type, fileName: `${name}.${extension}` }, from: [typology, ...from] }
  })
