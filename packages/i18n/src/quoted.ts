/** A value as it stood in a file, between quotation marks; control characters cannot steer a terminal. */
export const quoted = (value: string): string => `“${value.replace(/[\p{Cc}\p{Cf}]+/gu, '·')}”`
