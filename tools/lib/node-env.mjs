/**
 * Runs `act` with NODE_ENV as given and puts it back afterwards. Vite reads it as the kind of a build, and importing a
 * module through Vite leaves "development" behind: what is built later in that process would be no product.
 */
export async function withNodeEnv(value, act) {
  const { NODE_ENV } = process.env
  if (value !== undefined) process.env.NODE_ENV = value
  try {
    return await act()
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}
