import type { VNode } from 'preact'
import { differences, sideEffects } from '@legwork/domain'
import { differenceName, sheetWords, sideEffectName } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import type { SheetColumn } from './columns.ts'
import { codeOfDifference } from './grid-model.ts'

/** What the numbers and letters of the paper diary stand for. */
export function SheetCodes(props: { readonly columns: readonly SheetColumn[] }): VNode {
  const language = useLanguage()
  const words = sheetWords[language]
  const has = (type: SheetColumn['type']) => props.columns.some((column) => column.type === type)
  return (
    <dl class="sheet-codes">
      {has('side-effects') ? (
        <>
          <dt>{words.sideEffectCodes}</dt>
          <dd>
            {[
              `0 ${words.none}`,
              ...sideEffects.map(
                (each, index) =>
                  `${String(index + 1)} ${sideEffectName(language, each).toLowerCase()}`,
              ),
            ].join(' · ')}
          </dd>
        </>
      ) : null}
      <dt>{words.differenceCodes}</dt>
      <dd>
        {differences
          .map(
            (each, index) =>
              `${codeOfDifference(index)} ${differenceName(language, each).toLowerCase()}`,
          )
          .join(' · ')}
      </dd>
    </dl>
  )
}
