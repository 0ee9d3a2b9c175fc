import {
  ActorPageDocument,
  InitiativePageDocument,
  PublicationPageDocument,
  type ActorPageQuery,
  type InitiativePageQuery,
  type LocaleCode,
  type PublicationPageQuery,
} from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { actorPage } from '../presenters/actor-page'
import { initiativePage } from '../presenters/initiative-page'
import { publicationPage } from '../presenters/publication-page'

/** A draft as the CMS gives it to whoever may see it: the very shape that GraphQL gives of a published entry. */
export type Draft =
  | { readonly kind: 'initiative'; readonly draft: NonNullable<InitiativePageQuery['initiatives'][number]> }
  | { readonly kind: 'actor'; readonly draft: NonNullable<ActorPageQuery['actors'][number]> }
  | { readonly kind: 'publication'; readonly draft: NonNullable<PublicationPageQuery['publicationRecord']> }

async function initiativeView(draft: InitiativePageQuery['initiatives'][number], locale: LocaleCode, today: string) {
  const { data } = await cachedQuery(InitiativePageDocument, { slug: draft?.slug ?? '', locale })
  return { kind: 'initiative' as const, initiative: initiativePage({ ...data, initiatives: [draft] }, locale, today) }
}

async function actorView(draft: ActorPageQuery['actors'][number], locale: LocaleCode, today: string) {
  const { data } = await cachedQuery(ActorPageDocument, { slug: draft?.slug ?? '', locale })
  return { kind: 'actor' as const, actor: actorPage({ ...data, actors: [draft] }, locale, today) }
}

async function publicationView(draft: PublicationPageQuery['publicationRecord'], locale: LocaleCode, today: string) {
  const { data } = await cachedQuery(PublicationPageDocument, { slug: draft?.publication.slug ?? '', locale })
  const page = publicationPage({ ...data, publicationRecord: draft }, locale, 'apa', today)
  return { kind: 'publication' as const, publication: page }
}

/**
 * The page of a draft as of a day (ISO 8601). What is published around it comes from the common cache, by questions
 * that do not depend on the draft; the draft itself is in no question and goes into no cache.
 */
export function previewView({ kind, draft }: Draft, locale: LocaleCode, today: string) {
  if (kind === 'initiative') return initiativeView(draft, locale, today)
  if (kind === 'actor') return actorView(draft, locale, today)
  return publicationView(draft, locale, today)
}
