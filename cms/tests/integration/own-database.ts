import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/**
 * Gives a test file an empty database of its own on the PostgreSQL that the environment names, if it names one; on
 * SQLite each start has its own file already.
 */
export async function useOwnDatabase(): Promise<void> {
  if (process.env.DATABASE_CLIENT !== 'postgres') return
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  const name = `atlas_${randomBytes(4).toString('hex')}`
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const url = new URL(process.env.DATABASE_URL!)
  url.pathname = `/${name}`
  process.env.DATABASE_URL = url.href
}
