import { errors } from '@strapi/utils'

/**
 * A 403 whose sentence reaches the person: of the errors that mean « forbidden », Strapi keeps the words of this one
 * only.
 */
export const refusal = (message = 'Votre rôle ne le permet pas.'): Error => new errors.PolicyError(message)
