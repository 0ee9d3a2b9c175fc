import { errors } from '@strapi/utils'

/** What a request gets that asks for something that does not exist: code BAD_USER_INPUT, no stack. */
export const badInput = (message: string): Error => new errors.ValidationError(message)
