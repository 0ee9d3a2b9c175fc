import { Box, Button, Loader, Modal, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { localeLabel } from './locale-label'
import { DifferenceTable } from '../history'
import { reviewAddress } from './addresses'
import type { EntryDifferences } from './answers'
import { SaidProblem } from './SaidProblem'
import { useAnswer } from '../atlas-api/use-answer'

interface Props {
  readonly uid: string
  readonly documentId: string
  /** Changes when the entry was saved meanwhile. */
  readonly mark?: string
  /** What was said of it. */
  readonly introduction?: ReactNode
  /** What can be done from here. */
  readonly footer?: ReactNode
  onClose(): void
}

function Languages({ answer }: { readonly answer: EntryDifferences }) {
  return answer.languages.map(({ locale, differences, isNew }) => (
    <Box key={locale ?? ''} paddingBottom={6}>
      <DifferenceTable
        differences={differences}
        caption={[locale ? localeLabel(locale) : null, isNew ? 'jamais publié' : null].filter(Boolean).join(', ')}
        beforeLabel="Version publiée"
        afterLabel="Version soumise"
        emptyText="Aucune différence avec la version publiée."
      />
    </Box>
  ))
}

/** What an entry would change of what the public reads, field by field, in each language. */
export function DifferencesDialog({ uid, documentId, mark, introduction, footer, onClose }: Props) {
  const { answer, error } = useAnswer<EntryDifferences>(`${reviewAddress({ uid, documentId })}/differences`, mark)
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '110rem', width: '92vw' }}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{answer?.title ?? 'Ce qui change'}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {introduction}
          <SaidProblem text={answer ? null : error} />
          {!answer && !error ? <Loader>La comparaison se charge…</Loader> : null}
          {answer ? (
            <>
              <Box paddingBottom={4}>
                <Typography textColor="neutral600">
                  {answer.isNew
                    ? 'Nouvelle fiche\u202f: rien n’en est publié.'
                    : 'Ce qui diffère de la version que le public lit.'}
                </Typography>
              </Box>
              <Languages answer={answer} />
            </>
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          {footer ?? (
            <Button type="button" variant="tertiary" onClick={onClose}>
              Fermer
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
