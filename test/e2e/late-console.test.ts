/** The console late in a year, in a real browser and without a pointer, on the local runtime. */
import { describe, expect, test } from 'vitest';
import { callingOffTests } from './late-console/calling-off.ts';
import { communityTests } from './late-console/community.ts';
import { lateDesk } from './late-console/desk.ts';
import { forumTests } from './late-console/forum.ts';
import { timetableToolTests } from './late-console/timetable-tools.ts';
import { coordinator } from './support/console.ts';

describe('the console late in a year', () => {
  const desk = lateDesk();
  const { page, window, address, looksRight } = desk;

  communityTests(desk);
  forumTests(desk);
  timetableToolTests(desk);
  callingOffTests(desk);

  test('[F5] on a narrow screen in Korean the pages are whole', async () => {
    await desk.changeWindow({
      locale: 'ko-KR',
      viewport: { width: 320, height: 800 },
    });
    await window().context.addInitScript(() => localStorage.setItem('cpi-console-language', 'ko'));
    await page().goto(address('community'));
    await page().getByLabel('이메일 주소').fill(coordinator.username);
    await page().getByLabel('비밀번호').fill(coordinator.password);
    await page().keyboard.press('Enter');
    for (const [path, title] of [
      ['community', '참가자 마당'],
      ['timetable', '일정표'],
      ['forum', '포럼 발표'],
      ['learning', '학습 성과'],
      ['invitations', '초청'],
      ['participants', '참가자'],
    ] as const) {
      if (path !== 'community') await page().goto(address(path));
      await page().getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await looksRight();
      const isWider = await page().evaluate<boolean>(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth',
      );
      expect(isWider, `${path} is wider than the screen`).toBe(false);
    }
  });
});
