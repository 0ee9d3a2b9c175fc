interface Failure {
  readonly response?: { readonly data?: { readonly error?: { readonly message?: string } } }
}

/** What a request that failed says, in one sentence. */
export const messageOf = (failure: unknown): string =>
  (failure as Failure).response?.data?.error?.message ?? 'Le serveur n’a pas répondu. Réessayez dans un instant.'
