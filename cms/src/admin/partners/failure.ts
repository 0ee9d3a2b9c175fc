interface FieldError {
  readonly path?: readonly string[]
  readonly message?: string
}
interface Failure {
  readonly response?: {
    readonly data?: {
      readonly error?: { readonly message?: string; readonly details?: { readonly errors?: FieldError[] } }
    }
  }
}

const unknown = 'Le serveur n’a pas répondu. Rien n’a été enregistré : réessayez dans un instant.'

/** What a refused request says, in one sentence. */
export const messageOf = (failure: unknown): string => (failure as Failure).response?.data?.error?.message ?? unknown

/** What a refused request says, field by field; empty when it is about no field. */
export function fieldMessages(failure: unknown): Record<string, string> {
  const errors = (failure as Failure).response?.data?.error?.details?.errors ?? []
  return Object.fromEntries(errors.flatMap(({ path, message }) => (path?.[0] && message ? [[path[0], message]] : [])))
}
