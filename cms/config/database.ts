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

const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: { connectionString: env('DATABASE_URL'), schema: env('DATABASE_SCHEMA', 'public') },
  searchPath: [env('DATABASE_SCHEMA', 'public')],
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
  acquireConnectionTimeout: 60_000,
})

/** SQLite beside the code by default; PostgreSQL when DATABASE_CLIENT=postgres, at DATABASE_URL. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: env('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres(env) : sqlite(env),
})
