import { Box, Typography } from '@strapi/design-system'
import { useMemo } from 'react'
import { DuplicateList } from './DuplicateList'
import { isCompared } from './form-candidate'
import { useFormDuplicates } from './use-form-duplicates'

interface PanelProps {
  readonly model: string
  readonly documentId?: string
}

/**
 * The side panel of the entries that may be the same thing, on the types that are compared. What it gives stays the same
 * object while nothing changes: Strapi compares two of them in depth, down to the whole page that holds them.
 */
export function DuplicatesPanel({ model, documentId }: PanelProps) {
  return useMemo(() => {
    if (!isCompared(model)) return null
    return { title: 'Doublons possibles', content: <Duplicates model={model} documentId={documentId} /> }
  }, [model, documentId])
}

function Duplicates({ model, documentId }: PanelProps) {
  const { shown, takeOff } = useFormDuplicates(model, documentId)
  return (
    <Box width="100%">
      {shown.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          Aucune fiche proche.
        </Typography>
      ) : (
        <DuplicateList duplicates={shown} onTakeOff={takeOff} />
      )}
    </Box>
  )
}
