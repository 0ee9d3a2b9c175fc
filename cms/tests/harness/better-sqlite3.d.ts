/** The part of the SQLite driver that the tests use; the package ships no types. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(file: string)
    prepare(statement: string): { get(): unknown }
    close(): void
  }
}
