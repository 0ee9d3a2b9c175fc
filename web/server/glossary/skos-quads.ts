import { GlossaryDocument } from '@atlas/shared'
import type { H3Event } from 'h3'
import { cachedQuery } from '../cms/client'
import { siteOrigin } from '../cms/site-origin'
import { skosGraph, type SchemeTexts } from '../presenters/skos-graph'

const texts: SchemeTexts = {
  title: { fr: 'Glossaire du partenariat en santé', en: 'Glossary of partnership in health' },
  description: {
    fr: 'Les termes du partenariat en santé et leurs définitions, en français et en anglais.',
    en: 'The terms of partnership in health and their definitions, in French and English.',
  },
}

/** The glossary as RDF, with the answer that it was made from. */
export async function skosQuads(event: H3Event) {
  const answer = await cachedQuery(GlossaryDocument, { locale: 'fr' })
  return { quads: skosGraph(answer.data.glossary, siteOrigin(event), texts), answer }
}
