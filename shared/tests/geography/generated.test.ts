import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const committed = join(root, 'src/geography/generated')
// The script's TypeScript needs Node 24, which the repository brings.
const node = join(root, '../node_modules/.bin/node')

it('gives the committed geography byte for byte when it is built again', () => {
  const rebuilt = mkdtempSync(join(tmpdir(), 'atlas-geography-'))
  try {
    execFileSync(node, [join(root, 'scripts/build-geography.ts'), rebuilt])
    expect(readdirSync(rebuilt).sort()).toEqual(readdirSync(committed).sort())
    for (const file of readdirSync(committed)) {
      expect(readFileSync(join(rebuilt, file), 'utf8')).toBe(readFileSync(join(committed, file), 'utf8'))
    }
  } finally {
    rmSync(rebuilt, { recursive: true })
  }
})
