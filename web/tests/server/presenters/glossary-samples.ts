import type { GlossaryEntryFragment, GlossaryTextsFragment } from '@atlas/shared'

export const texts = (fields: Partial<GlossaryTextsFragment> = {}): GlossaryTextsFragment => ({
  ...{ language: 'fr', prefLabel: 'Pair-aidance', altLabels: [], definition: null, usedBy: null },
  ...fields,
})

/** A term of the glossary as the CMS gives it. */
export const glossaryEntry = (slug: string, fields: Partial<GlossaryEntryFragment> = {}): GlossaryEntryFragment => ({
  ...{ slug, language: 'fr', acronyms: [], texts: [texts({ prefLabel: slug })], isDeprecated: false },
  ...{ broader: [], narrower: [], related: [], notToConfuseWith: [] },
  ...{ confidence: null, collectedOn: null, verifiedOn: null, sources: [] },
  ...fields,
})

export const source = (title: string, url = `https://example.org/${title}`) => ({
  ...{ title, url, accessedOn: '2026-11-22', supports: null, caveat: null },
})
