/** The part of the PostgreSQL driver that the tests use; the package ships no types. */
declare module 'pg' {
  export class Client {
    constructor(options: { connectionString?: string })
    connect(): Promise<void>
    query(statement: string): Promise<unknown>
    end(): Promise<void>
  }
}
