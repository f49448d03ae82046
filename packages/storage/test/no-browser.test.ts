import { expect, it } from 'vitest'
import { openBrowserLog } from '@legwork/storage/browser'

it('says that there is no storage where there is no IndexedDB', async () => {
  expect(await openBrowserLog('anywhere')).toEqual({
    ok: false,
    error: { type: 'unavailable', reason: 'MissingAPIError' },
  })
})
