import * as z from 'zod';

const text = z.string().max(2000).optional();
const box = z.string().max(10);
const day = z
  .union([z.string().max(40), z.strictObject({ day: box, month: box, year: box })])
  .optional();

/** Every field of every part, as a form or a program sends it; which of them belong is decided by the part. */
export const TypedPart = z.strictObject({
  number: text,
  name: text,
  nationality: text,
  birthDate: day,
  expiresOn: day,
  lines: text,
  consent: text,
  state: text,
  type: text,
  reason: text,
  flight: text,
  airport: text,
  day,
  time: text,
  zone: text,
  company: text,
  policy: text,
  from: day,
  to: day,
  relation: text,
  phone: text,
  diet: text,
  access: text,
  house: text,
  room: text,
  note: text,
});
