import type { Core } from '@strapi/strapi'

/** The editors' screens; every secret comes from the environment (scripts/ensure-env.mjs makes them on a first start). */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET') as string },
  apiToken: { salt: env('API_TOKEN_SALT') as string },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') as string },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') as string } },
  flags: { nps: false, promoteEE: false },
})
