import qrcode from 'qrcode-generator'
import type { VNode } from 'preact'

/** A text as a QR code, drawn as one path; dark on white in every theme, because scanners expect that. */
export function QrCode(props: { readonly text: string; readonly label: string }): VNode {
  const code = qrcode(0, 'L')
  code.addData(props.text)
  code.make()
  const size = code.getModuleCount()
  const quiet = 4
  let path = ''
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (code.isDark(row, column))
        path += `M${String(column + quiet)} ${String(row + quiet)}h1v1h-1z`
  const whole = size + 2 * quiet
  return (
    <svg
      class="qr"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${String(whole)} ${String(whole)}`}
      shape-rendering="crispEdges"
    >
      <rect width={whole} height={whole} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
