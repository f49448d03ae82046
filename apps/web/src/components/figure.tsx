import { h } from 'preact'
import type { ComponentChild, VNode } from 'preact'
import type { ChartResult, SvgNode } from '@legwork/charts'
import { DataTable } from './data-table.tsx'

function toElement(node: SvgNode | string): ComponentChild {
  if (typeof node === 'string') return node
  return h(node.name, { ...node.attributes }, ...node.children.map(toElement)) as VNode
}

/** A chart with its caption and, one tap away, the same data as a table. */
export function Figure(props: { readonly chart: ChartResult; readonly asTable: string }): VNode {
  const { chart, asTable } = props
  return (
    <figure>
      {toElement(chart.svg)}
      <figcaption>{chart.alternative}</figcaption>
      <details>
        <summary>{asTable}</summary>
        <DataTable table={chart.table} />
      </details>
    </figure>
  )
}
