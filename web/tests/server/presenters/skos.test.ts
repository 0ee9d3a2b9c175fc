import { toRDF } from 'jsonld'
import { Parser, Writer, type Quad } from 'n3'
import { jsonLdFile, turtleFile } from '../../../server/presenters/skos-files'
import { skosGraph } from '../../../server/presenters/skos-graph'
import { glossaryEntry, source, texts } from './glossary-samples'

const site = 'https://atlas.example.org'
const scheme = { title: { fr: 'Glossaire', en: 'Glossary' }, description: { fr: 'Termes «\u00a0dits\u00a0»' } }
const english = texts({ language: 'en', prefLabel: 'Low', definition: 'A "quoted" text\nof two lines' })
const glossary = [
  glossaryEntry('haut', { narrower: ['bas'], isDeprecated: true }),
  glossaryEntry('bas', {
    ...{ broader: ['haut'], related: ['voisin'], acronyms: ['B', 'Bas'], notToConfuseWith: ['voisin'] },
    texts: [texts({ prefLabel: 'Bas', altLabels: ['Inférieur'], usedBy: 'HAS' }), english],
    sources: [
      source('un'),
      source('deux', 'https://example.org/a b?c={d}'),
      source('encore', 'https://example.org/un'),
    ],
  }),
  glossaryEntry('voisin', { related: ['bas'], notToConfuseWith: ['bas'] }),
]
const graph = skosGraph(glossary, site, scheme)
const lines = (quads: Quad[]) => new Set(quads.map((quad) => new Writer({ format: 'N-Triples' }).quadsToString([quad])))
const turtle = () => lines(new Parser().parse(turtleFile(graph)))

describe('the glossary in RDF', () => {
  it('says the same in Turtle and in JSON-LD, to libraries that did not write it', async () => {
    const triples = String(await toRDF(JSON.parse(jsonLdFile(graph)) as object, { format: 'application/n-quads' }))
    expect(lines(new Parser({ format: 'N-Quads' }).parse(triples))).toEqual(turtle())
    expect(turtle().size).toBe(graph.length)
  })

  it.each([
    ['the scheme and its top concepts', `<${site}/glossaire> skos:hasTopConcept <${site}/glossaire#haut>`],
    ['who is on top', `<${site}/glossaire#voisin> skos:topConceptOf <${site}/glossaire>`],
    ['a link upwards', `<${site}/glossaire#bas> skos:broader <${site}/glossaire#haut>`],
    ['the same downwards', `<${site}/glossaire#haut> skos:narrower <${site}/glossaire#bas>`],
    ['a link sideways', `<${site}/glossaire#voisin> skos:related <${site}/glossaire#bas>`],
    ['a name in a language', `<${site}/glossaire#bas> skos:prefLabel "Low"@en`],
    ['an acronym', `<${site}/glossaire#bas> skos:altLabel "B"@fr`],
    [
      'a definition with quotes and lines',
      `<${site}/glossaire#bas> skos:definition "A \\"quoted\\" text\\nof two lines"@en`,
    ],
    ['who uses it', `<${site}/glossaire#bas> skos:scopeNote "Terme employé par\u00a0: HAS"@fr`],
    ['a term to avoid', `<${site}/glossaire#haut> owl:deprecated true`],
    ['a source', `<${site}/glossaire#bas> dct:source <https://example.org/un>`],
    [
      'a source whose address was badly written',
      `<${site}/glossaire#bas> dct:source <https://example.org/a%20b?c=%7Bd%7D>`,
    ],
    ['the licence', `<${site}/glossaire> dct:license <https://spdx.org/licenses/etalab-2.0>`],
  ])('says %s', (_case, statement) => {
    const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#>. @prefix owl: <http://www.w3.org/2002/07/owl#>.
      @prefix dct: <http://purl.org/dc/terms/>.`
    const [line] = lines(new Parser().parse(`${prefixes} ${statement}.`))
    expect([...turtle()]).toContain(line)
  })

  it('keeps a preferred label from being an alternative one (S13)', () => {
    expect([...turtle()].filter((line) => line.includes('altLabel> "Bas"'))).toEqual([])
  })
})
