interface Answered {
  readonly response?: { readonly data?: { readonly error?: { readonly message?: string } } }
}

/** What went wrong, in the sentence of the CMS when it says one. */
export const refusalText = (error: unknown): string =>
  (error as Answered).response?.data?.error?.message ??
  'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.'
