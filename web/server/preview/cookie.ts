import type { H3Event } from 'h3'

/** A cookie each preview: several are open side by side. */
const nameOf = (id: string): string => `atlas_apercu_${id}`

/** Whether a text can name a preview. */
export const isPreviewId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{12}$/.test(id)

/**
 * Keeps in the browser what reads a preview, out of reach of scripts. `Lax`, as the link is followed from the editors'
 * screens, which may be another site.
 */
export function keepPreview(event: H3Event, id: string, token: string, seconds: number): void {
  const isSecure = getRequestProtocol(event, { xForwardedProto: true }) === 'https'
  setCookie(event, nameOf(id), token, { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: seconds })
}

/** What reads the preview of that id, when this browser opened it. */
export const previewToken = (event: H3Event, id: string): string | undefined => getCookie(event, nameOf(id))
