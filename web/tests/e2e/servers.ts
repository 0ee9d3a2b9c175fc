import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

const repository = path.resolve(__dirname, '../../..')

export interface RunningServer {
  readonly url: string
  stop(): Promise<void>
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

async function untilAnswering(url: string, child: ChildProcess, log: () => string, limitMs: number): Promise<void> {
  const deadline = Date.now() + limitMs
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server of ${url} stopped:\n${log()}`)
    const isUp = await fetch(url).then(
      (response) => response.status < 500,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} did not answer:\n${log()}`)
}

function run(args: string[], cwd: string, env: Record<string, string>): { child: ChildProcess; log: () => string } {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-8000))
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return { child, log: () => output }
}

const stopper = (child: ChildProcess) => () =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 5000).unref()
  })

/**
 * Starts the built CMS on a database of its own, empty, so that it loads the shipped records as a first start does. Its
 * messages lead to the site at the port given, and are kept in `mailOutbox`, one JSON object a line.
 */
export async function startCms(sitePort: number): Promise<RunningServer & { readonly mailOutbox: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-e2e-'))
  const port = await freePort()
  const mailOutbox = path.join(folder, 'mail.jsonl')
  execFileSync(process.execPath, [path.join(repository, '.scripts/secrets.mts')], {
    env: { ...process.env, ENV_PATH: path.join(folder, '.env') },
  })
  const { child, log } = run(
    [path.join(repository, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    path.join(repository, 'cms'),
    {
      ENV_PATH: path.join(folder, '.env'),
      CMS_PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(folder, 'atlas.db'),
      SITE_URL: `http://127.0.0.1:${sitePort}`,
      MAIL_OUTBOX: mailOutbox,
    },
  )
  const url = `http://127.0.0.1:${port}`
  await untilAnswering(`${url}/_health`, child, log, 240_000)
  const stop = stopper(child)
  return {
    url,
    mailOutbox,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts the built site against a CMS. */
export async function startSite(cmsUrl: string, port: number): Promise<RunningServer> {
  const url = `http://127.0.0.1:${port}`
  const { child, log } = run(['.output/server/index.mjs'], path.join(repository, 'web'), {
    HOST: '127.0.0.1',
    PORT: String(port),
    NITRO_PORT: String(port),
    NUXT_CMS_URL: cmsUrl,
    NUXT_PUBLIC_SITE_URL: url,
  })
  await untilAnswering(`${url}/plan-du-site`, child, log, 30_000)
  return { url, stop: stopper(child) }
}
