/** How far this device's clock is from the server's: deadlines are the server's. Milliseconds. */
let offset = 0;

/** Sets the clock by the date of an answer. */
export const setClock = (response: Response): void => {
  const date = Date.parse(response.headers.get('date') ?? '');
  if (!Number.isNaN(date)) offset = date - Date.now();
};

export const serverNow = (): number => Date.now() + offset;
