import { Box, Button, Checkbox, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { counted } from '../words/counted'
import type { FileColumn, ImportView } from './import-view'
import { PlainTable, ScrollBox } from './Table'

const IGNORED = '-'

interface Props {
  readonly view: ImportView
  readonly mayPublish: boolean
  readonly isBusy: boolean
  readonly onCheck: (paths: readonly (string | null)[], isPublishing: boolean) => void
}

/** Shows the field that each column of the file goes to, which the person may correct, and starts the look at the file. */
export function ColumnsStep({ view, mayPublish, isBusy, onCheck }: Props) {
  const [paths, setPaths] = useState(() => view.columns.map(({ path }) => path))
  const [isPublishing, setIsPublishing] = useState(view.isPublishing)
  const ignored = paths.filter((path) => path === null).length
  const choose = (index: number, value: string) =>
    setPaths(paths.map((path, other) => (other === index ? (value === IGNORED ? null : value) : path)))

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {view.columns.length > 0 && (
        <>
          <Typography>
            {counted(paths.length - ignored, 'colonne reconnue', 'colonnes reconnues')}
            {ignored > 0 ? `, ${counted(ignored, 'laissée de côté', 'laissées de côté')}` : ''}. Corrigez au besoin.
          </Typography>
          <ScrollBox
            style={{ maxHeight: 420, overflowY: 'auto' }}
            tabIndex={0}
            role="region"
            aria-label="Colonnes du fichier"
          >
            <PlainTable>
              <caption>Colonnes du fichier et champs des fiches</caption>
              <thead>
                <tr>
                  <th scope="col">Colonne du fichier</th>
                  <th scope="col">Exemples</th>
                  <th scope="col">Champ</th>
                </tr>
              </thead>
              <tbody>
                {view.columns.map((column, index) => (
                  <ColumnRow
                    key={column.header}
                    column={column}
                    path={paths[index] ?? null}
                    choices={view.choices}
                    onChoose={(value) => choose(index, value)}
                  />
                ))}
              </tbody>
            </PlainTable>
          </ScrollBox>
        </>
      )}
      {mayPublish && (
        <Checkbox
          checked={isPublishing}
          onCheckedChange={(value: boolean | 'indeterminate') => setIsPublishing(value === true)}
        >
          Publier les fiches créées ou modifiées (elles restent des brouillons sinon)
        </Checkbox>
      )}
      <Box>
        <Button loading={isBusy} onClick={() => onCheck(paths, isPublishing)}>
          Vérifier sans rien enregistrer
        </Button>
      </Box>
    </Flex>
  )
}

interface RowProps {
  readonly column: FileColumn
  readonly path: string | null
  readonly choices: ImportView['choices']
  readonly onChoose: (value: string) => void
}

function ColumnRow({ column, path, choices, onChoose }: RowProps) {
  return (
    <tr>
      <th scope="row" style={{ width: '28%' }}>
        {column.header}
      </th>
      <td style={{ width: '37%' }}>
        {column.samples.length > 0 ? column.samples.join(' · ') : <em>cellules vides</em>}
      </td>
      <td style={{ minWidth: 260 }}>
        <SingleSelect
          size="S"
          aria-label={`Champ de la colonne ${column.header}`}
          value={path ?? IGNORED}
          onChange={(value) => onChoose(String(value))}
        >
          <SingleSelectOption value={IGNORED}>Ne pas importer</SingleSelectOption>
          {choices.map((choice) => (
            <SingleSelectOption key={choice.path} value={choice.path}>
              {choice.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </td>
    </tr>
  )
}
