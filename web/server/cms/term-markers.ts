import { createTermMarker, GlossaryLabelsDocument, markableTerms, type GlossaryLabelsQuery } from '@atlas/shared'
import type { TermMarkers } from '../presenters/mark-view'
import { CmsUnavailable } from './cached-query'
import { cachedQuery } from './client'

/** Compiled once for each answer of the CMS: it is the same object as long as the content has not changed. */
const compiled = new WeakMap<GlossaryLabelsQuery, TermMarkers>()

function markersOf(data: GlossaryLabelsQuery): TermMarkers {
  const known = compiled.get(data)
  if (known) return known
  const markers = {
    fr: createTermMarker(markableTerms(data.glossary, 'fr'), 'fr'),
    en: createTermMarker(markableTerms(data.glossary, 'en'), 'en'),
  }
  compiled.set(data, markers)
  return markers
}

/** What marks the terms of the glossary in texts; null when the CMS does not answer: pages do without. */
export async function termMarkers(): Promise<TermMarkers | null> {
  try {
    return markersOf((await cachedQuery(GlossaryLabelsDocument, {})).data)
  } catch (error) {
    if (error instanceof CmsUnavailable) return null
    throw error
  }
}
