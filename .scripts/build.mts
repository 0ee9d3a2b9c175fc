import { spawn } from 'node:child_process'
import { buildPlans, fingerprint, isBuilt, markBuilt, root, type Workspace } from './workspace.mts'

const workspaces = Object.keys(buildPlans) as Workspace[]

/** Runs a workspace's own `build` script; what it prints is shown only if it fails. */
function runBuild(workspace: Workspace): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0' }
    const child = spawn('npm', ['run', 'build', '-w', workspace], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(output))
      reject(new Error(`The build of ${workspace} failed (exit code ${code}), see above.`))
    })
  })
}

async function buildOne(workspace: Workspace): Promise<void> {
  if (isBuilt(workspace)) return
  const startedAt = Date.now()
  const print = fingerprint(workspace)
  console.log(`Building ${workspace} …`)
  await runBuild(workspace)
  markBuilt(workspace, print)
  console.log(`Built ${workspace} in ${((Date.now() - startedAt) / 1000).toFixed(0)} s`)
}

/** Builds the given workspaces and what they stand on, each only when its sources changed since its last build. */
export async function buildAll(wanted: readonly Workspace[] = workspaces): Promise<void> {
  const pending = new Map<Workspace, Promise<void>>()
  const build = (workspace: Workspace): Promise<void> => {
    const known = pending.get(workspace)
    if (known) return known
    const promise = Promise.all(buildPlans[workspace].after.map(build)).then(() => buildOne(workspace))
    pending.set(workspace, promise)
    return promise
  }
  await Promise.all(wanted.map(build))
}

if (import.meta.main) {
  const wanted = process.argv.slice(2).filter((name): name is Workspace => name in buildPlans)
  await buildAll(wanted.length > 0 ? wanted : workspaces).catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
}
