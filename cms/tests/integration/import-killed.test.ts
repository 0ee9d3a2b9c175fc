import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'

const cmsFolder = path.resolve(__dirname, '..', '..')
const rows = 2000
let folder: string

/** The command itself, in a process and on a database of its own. */
function start(): ChildProcess {
  const args = ['scripts/import.mts', path.join(folder, 'formations.json'), '--type', 'training', '--publish']
  const env = {
    ...process.env,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    NODE_ENV: 'production',
  }
  return spawn(process.execPath, args, { cwd: cmsFolder, env, stdio: ['ignore', 'pipe', 'inherit'] })
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))

/** Waits until the command says that it has written that many rows. */
const reached = (child: ChildProcess, count: number) =>
  new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', (text: Buffer) => {
      if (text.toString().includes(`${count}/${rows}`)) resolve()
    })
    child.once('exit', () => reject(new Error('The import ended before it was killed')))
  })

function counts(): Record<string, number> {
  const database = new Database(path.join(folder, 'data.db'))
  const count = (table: string) => (database.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
  const { value } = database.prepare('select value from atlas_content_version').get() as { value: number }
  const tables = ['trainings', 'trainings_cmps', 'components_reference_sources', 'revisions']
  const found = Object.fromEntries(tables.map((table) => [table, count(table)]))
  database.close()
  return { ...found, version: value }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-import-'))
  const records = Array.from({ length: rows }, (_, index) => ({
    recordId: `formation-${index}`,
    title: `Formation ${index}`,
    sources: [{ title: 'Une page', url: 'https://example.org/formation' }],
  }))
  writeFileSync(path.join(folder, 'formations.json'), JSON.stringify(records))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an import that is killed leaves nothing half, and succeeds when it is run again', async () => {
  const killed = start()
  await reached(killed, 1000)
  killed.kill('SIGKILL')
  await ended(killed)
  const after = counts()
  expect(after).toEqual({
    trainings: 0,
    trainings_cmps: 0,
    components_reference_sources: 0,
    revisions: 0,
    version: after.version,
  })
  expect(await ended(start())).toBe(0)
  expect(counts()).toEqual({
    ...{ trainings: 2 * rows, trainings_cmps: 2 * rows, components_reference_sources: 2 * rows, revisions: rows },
    version: after.version! + 1,
  })
}, 300_000)
