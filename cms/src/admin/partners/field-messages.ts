interface FieldError {
  readonly path?: readonly string[]
  readonly message?: string
}
interface Failure {
  readonly response?: {
    readonly data?: {
      readonly error?: { readonly details?: { readonly errors?: FieldError[] } }
    }
  }
}

/** What a refused request says, field by field; empty when it is about no field. */
export function fieldMessages(failure: unknown): Record<string, string> {
  const errors = (failure as Failure).response?.data?.error?.details?.errors ?? []
  return Object.fromEntries(errors.flatMap(({ path, message }) => (path?.[0] && message ? [[path[0], message]] : [])))
}
