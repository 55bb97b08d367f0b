import { expect, test } from 'vitest';
import { createActivity } from './activity.ts';

test('quiet waits for the last link of a chain', async () => {
  const activity = createActivity();
  let links = 0;
  const link = async (): Promise<void> => {
    await activity.track('link', async () => {
      await new Promise((resolve) => setImmediate(resolve));
      links += 1;
      if (links < 50) void link();
    });
  };
  void link();
  await activity.quiet();
  expect(links).toBe(50);
});

test('quiet sees work that begins only when the last link has ended', async () => {
  const activity = createActivity();
  const end = activity.begin('first');
  const second = activity
    .track('gap', async () => undefined)
    .then(() =>
      activity.track('second', () => new Promise((resolve) => setTimeout(resolve, 5, 1))),
    );
  let finished = false;
  void second.then(() => {
    finished = true;
  });
  end();
  await activity.quiet();
  expect(finished).toBe(true);
});

test('quiet names what is under way when it takes too long', async () => {
  const activity = createActivity();
  const end = activity.begin('a slow thing');
  expect(activity.pending()).toEqual(['a slow thing']);
  await expect(activity.quiet(10)).rejects.toThrow('a slow thing');
  end();
  end();
  await activity.quiet(10);
  expect(activity.pending()).toEqual([]);
});
