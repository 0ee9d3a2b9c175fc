import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, Kind, parse, specifiedRules, validate, NoUnusedFragmentsRule, type DefinitionNode } from 'graphql'
import * as generated from '../../src/graphql'

const folder = path.resolve(__dirname, '../../src/graphql')
const schema = buildSchema(readFileSync(path.resolve(folder, '../../schema.graphql'), 'utf8'))
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))

type Named = Extract<DefinitionNode, { kind: Kind.OPERATION_DEFINITION | Kind.FRAGMENT_DEFINITION }>

const definitionsIn = (file: string): Named[] =>
  parse(readFileSync(path.join(folder, file), 'utf8')).definitions.filter(
    (node): node is Named => node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION,
  )

const kebab = (name: string) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()

test('all documents together are valid against the schema that the CMS printed', () => {
  const definitions = files.flatMap(definitionsIn)
  expect(validate(schema, { kind: Kind.DOCUMENT, definitions })).toEqual([])
})

test.each(files)('%s holds one operation or fragment, of the same name', (file) => {
  const definitions = definitionsIn(file)
  expect(definitions.map(({ name }) => `${kebab(name?.value ?? '')}.graphql`)).toEqual([file])
})

test.each(files)('%s is a query or a fragment: the public API changes nothing', (file) => {
  const [definition] = definitionsIn(file)
  if (definition!.kind === Kind.OPERATION_DEFINITION) expect(definition!.operation).toBe('query')
})

test('every operation is typed: the generated code is not behind', () => {
  const names = files
    .flatMap(definitionsIn)
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map(({ name }) => `${name!.value}Document`)
  expect(Object.keys(generated)).toEqual(expect.arrayContaining(names))
})

test('what is generated is still valid against the schema', () => {
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)
  for (const [name, document] of Object.entries(generated)) {
    if (name.endsWith('Document'))
      expect({ name, errors: validate(schema, document as never, rules) }).toEqual({ name, errors: [] })
  }
})
