interface Named {
  readonly firstname?: string | null
  readonly lastname?: string | null
}

/** « Camille Durand »; empty for an account without a name. */
export const fullName = ({ firstname, lastname }: Named): string => [firstname, lastname].filter(Boolean).join(' ')
