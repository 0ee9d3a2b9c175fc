import { ClockCounterClockwise } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'

/** Puts what the last 30 days changed on the admin's home. */
export function showLastDays(app: StrapiApp): void {
  app.widgets.register({
    id: 'atlas-last-days',
    icon: ClockCounterClockwise,
    title: { id: 'atlas.last-days', defaultMessage: 'Les 30 derniers jours' },
    component: async () => (await import('./LastDaysWidget')).default,
  })
}
