/** Saves a text or bytes as a file on the person's own device. */
export function saveFile(
  name: string,
  content: string | Uint8Array,
  type = 'application/json',
): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const url = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
