import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

export type Workspace = 'shared' | 'cms' | 'web'

/** What a workspace is built from, what the build leaves, and the workspaces that must be built before it. */
interface BuildPlan {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly after: readonly Workspace[]
}

export const buildPlans: Record<Workspace, BuildPlan> = {
  shared: {
    inputs: ['shared/src', 'shared/package.json', 'shared/tsconfig.json', 'tsconfig.base.json'],
    outputs: ['shared/dist/index.mjs', 'shared/dist/index.cjs', 'shared/dist/types/index.d.ts'],
    after: [],
  },
  cms: {
    inputs: ['cms/config', 'cms/src', 'cms/scripts', 'cms/database', 'cms/package.json', 'cms/tsconfig.json'],
    outputs: ['cms/dist/src/index.js', 'cms/dist/build/index.html'],
    after: ['shared'],
  },
  web: {
    inputs: [
      'web/app',
      'web/i18n',
      'web/modules',
      'web/public',
      'web/server',
      'web/nuxt.config.ts',
      'web/package.json',
    ],
    outputs: ['web/.output/server/index.mjs'],
    after: ['shared'],
  },
}

function filesUnder(entry: string): string[] {
  if (!existsSync(entry)) return []
  if (statSync(entry).isFile()) return [entry]
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)))
}

/** A digest of everything that a workspace's build reads: its own files, its dependencies', the lock file. */
export function fingerprint(workspace: Workspace): string {
  const hash = createHash('sha256')
  const plan = buildPlans[workspace]
  for (const file of ['package-lock.json', ...plan.inputs].flatMap((input) => filesUnder(path.join(root, input)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  for (const dependency of plan.after) hash.update(fingerprint(dependency))
  return hash.digest('hex')
}

const stampFile = (workspace: Workspace) => path.join(root, 'node_modules', '.cache', 'atlas', `${workspace}.built`)

/** Whether the build on disk was made from the sources as they are now. */
export function isBuilt(workspace: Workspace): boolean {
  const stamp = stampFile(workspace)
  return (
    buildPlans[workspace].outputs.every((output) => existsSync(path.join(root, output))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(workspace)
  )
}

/** Records that a workspace's build is up to date with `print`, a fingerprint taken before the build began. */
export function markBuilt(workspace: Workspace, print: string): void {
  mkdirSync(path.dirname(stampFile(workspace)), { recursive: true })
  writeFileSync(stampFile(workspace), print)
}
