import { defineDownload } from '../../cms/define-download'
import { skosQuads } from '../../glossary/skos-quads'
import { turtleFile } from '../../presenters/skos-files'

/** GET /exports/glossaire.ttl: the glossary in SKOS, as Turtle. */
export default defineDownload(async (event) => {
  const { quads, answer } = await skosQuads(event)
  const view = { body: turtleFile(quads), type: 'text/turtle; charset=utf-8', fileName: 'glossaire.ttl' }
  return { view, from: [answer] }
})
