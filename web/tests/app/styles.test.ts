import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const app = join(__dirname, '../../app')

/** The classes that a component gives a style of their own, whatever stands around them. */
function ownClasses(file: string): Set<string> {
  const styles = readFileSync(file, 'utf8').matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)
  const selectors = [...styles].flatMap(([, css]) => [...css!.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector!))
  const alone = selectors.flatMap((selector) => selector.split(',')).map((selector) => selector.trim())
  return new Set(alone.filter((selector) => /^\.[\w-]+$/.test(selector)))
}

test('a class is styled by one component: pages keep the styles of those that were read before them', () => {
  const owners = new Map<string, string[]>()
  for (const file of globSync(join(app, '**/*.vue'))) {
    for (const name of ownClasses(file)) owners.set(name, [...(owners.get(name) ?? []), relative(app, file)])
  }
  expect(owners.size).toBeGreaterThan(100)
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([])
})
