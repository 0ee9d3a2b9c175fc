import { Writer, type Quad, type Term } from 'n3'
import { skosPrefixes } from './skos-graph'

/** The graph as Turtle. */
export function turtleFile(quads: readonly Quad[]): string {
  const writer = new Writer({ prefixes: skosPrefixes })
  writer.addQuads([...quads])
  let written = ''
  // Without a stream, the writer calls back before it returns.
  writer.end((error: Error | null, text: string) => {
    if (error) throw error
    written = text
  })
  return written
}

const prefixed = (uri: string): string => {
  const [prefix, base] = Object.entries(skosPrefixes).find(([, start]) => uri.startsWith(start)) ?? []
  return prefix && base ? `${prefix}:${uri.slice(base.length)}` : uri
}

/** A value of JSON-LD: an address, a text in a language, or a typed value. */
function valueOf(term: Term): object {
  if (term.termType !== 'Literal') return { '@id': term.value }
  if (term.language) return { '@language': term.language, '@value': term.value }
  return { '@type': prefixed(term.datatype.value), '@value': term.value }
}

/** The graph as JSON-LD, with its own context: nothing is to be fetched to read it. */
export function jsonLdFile(quads: readonly Quad[]): string {
  const nodes = new Map<string, Record<string, unknown>>()
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? { '@id': subject.value }
    nodes.set(subject.value, node)
    const isType = predicate.value === `${skosPrefixes.rdf}type`
    const key = isType ? '@type' : prefixed(predicate.value)
    const value = isType ? prefixed(object.value) : valueOf(object)
    node[key] = [...((node[key] as unknown[] | undefined) ?? []), value]
  }
  return `${JSON.stringify({ '@context': skosPrefixes, '@graph': [...nodes.values()] }, null, 2)}\n`
}
