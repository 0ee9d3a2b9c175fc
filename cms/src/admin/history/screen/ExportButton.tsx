import { Button } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'

function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Downloads the lines in view, all pages together, as CSV. */
export function ExportButton({ query }: { readonly query: URLSearchParams }) {
  const { get } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [isBusy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    try {
      const { data } = await get<Blob>(`/atlas/history/export?${query}`, { responseType: 'blob' })
      offer(data, 'historique.csv')
    } catch {
      toggleNotification({ type: 'danger', message: 'L’export n’a pas abouti. Réessayez.' })
    }
    setBusy(false)
  }
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isBusy} onClick={() => void download()}>
      Exporter en CSV
    </Button>
  )
}
