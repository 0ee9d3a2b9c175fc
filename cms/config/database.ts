import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Core } from '@strapi/strapi'

type Env = Core.Config.Shared.ConfigParams['env']
interface SqliteConnection {
  pragma(statement: string): unknown
}

/** The CMS folder, seen from dist/config where this file runs. */
const cmsFolder = path.resolve(__dirname, '..', '..')

const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  connection: { filename: path.resolve(cmsFolder, env('DATABASE_FILENAME', '.tmp/data.db')) },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    // Write-ahead log: readers of another process (backup, seed) do not wait for the writer.
    afterCreate: (connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) => {
      connection.pragma('journal_mode = WAL')
      connection.pragma('busy_timeout = 5000')
      done(null, connection)
    },
  },
})

/** The password itself, or the file that holds it (a container's secret). */
function databasePassword(env: Env): string | undefined {
  const file = env('DATABASE_PASSWORD_FILE')
  return file ? readFileSync(file, 'utf8').trim() : env('DATABASE_PASSWORD')
}

/** DATABASE_URL, or its parts. */
const postgresServer = (env: Env) =>
  env('DATABASE_URL')
    ? { connectionString: env('DATABASE_URL') }
    : {
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'atlas'),
        user: env('DATABASE_USERNAME', 'atlas'),
        password: databasePassword(env),
      }

const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: { ...postgresServer(env), schema: env('DATABASE_SCHEMA', 'public') },
  searchPath: [env('DATABASE_SCHEMA', 'public')],
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
  acquireConnectionTimeout: 60_000,
})

/** SQLite beside the code by default; PostgreSQL when DATABASE_CLIENT=postgres. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: env('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres(env) : sqlite(env),
})
