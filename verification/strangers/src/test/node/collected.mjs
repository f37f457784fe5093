// Runs operations one after the other and prints what each has read, as one JSON object by their names.
const results = {};

export async function list(pages, most = 50) {
  const items = [];
  for await (const item of pages) {
    if (items.push(item) === most) {
      break;
    }
  }
  return items;
}

export async function operation(name, work) {
  try {
    results[name] = { read: await work() };
  } catch (e) {
    results[name] = { failed: `${e.statusCode ?? ''} ${e.code ?? e.name}: ${e.message}` };
  }
  return results[name].read;
}

// Whether something can be read, or is not found.
export async function isThere(get) {
  try {
    await get();
    return { there: true };
  } catch (e) {
    if (e.statusCode === 404) {
      return { there: false };
    }
    throw e;
  }
}

export function print() {
  process.stdout.write(JSON.stringify(results));
}
