import { defineDownload } from '../../cms/define-download'
import { skosQuads } from '../../glossary/skos-quads'
import { jsonLdFile } from '../../presenters/skos-files'

/** GET /exports/glossaire.jsonld: the glossary in SKOS, as JSON-LD. */
export default defineDownload(async (event) => {
  const { quads, answer } = await skosQuads(event)
  const view = { body: jsonLdFile(quads), type: 'application/ld+json; charset=utf-8', fileName: 'glossaire.jsonld' }
  return { view, from: [answer] }
})
