import { describe, expect, it } from 'vitest';
import { reportingApi } from '../../../functions/reporting/api.ts';
import type { ReportSource } from '../../../shared/store/report-repository.ts';
import { cohortFor } from '../../../tools/cohort/cohort-for.ts';
import { edition2023 } from '../../support/edition-2023.ts';
import { ask } from '../../support/http.ts';
import { entriesOf } from '../../support/participation.ts';

const file = new URL('../../../editions/2023/edition.yaml', import.meta.url).pathname;
const edition = edition2023();
const entries = entriesOf(edition, cohortFor(edition, file));

const asking = (source: ReportSource = { edition, entries, answers: [] }) => {
  let reads = 0;
  const find = async (year: string) => {
    reads += 1;
    return year === source.edition.edition ? source : undefined;
  };
  const handler = reportingApi(() => ({ reports: { find } }));
  const show = (asked = {}) =>
    ask(handler, {
      route: 'GET /achievements/{year}',
      params: { year: '2023' },
      html: true,
      ...asked,
    });
  return { show, reads: () => reads };
};

describe('the achievement report', () => {
  it('[F59] gives the figures of 2023 as data, from one read', async () => {
    const { show, reads } = asking();
    expect((await show({ html: false })).json()).toMatchObject({
      people: 68,
      nations: 25,
      tracks: [
        { id: 'experts', people: 48, countries: 23 },
        { id: 'administrators', people: 20, countries: 10 },
      ],
    });
    expect(reads()).toBe(1);
  });

  it('[F59] reads as a page: figures, nations by name, sections, year, forum', async () => {
    const { body } = await asking().show();
    for (const words of [
      '<strong>68</strong>',
      '48 people from 23 countries',
      'Capacity Building Project for Performing Arts Festival Producers',
      'Design Council Busan',
      'CPI Day',
      'Art and Creativity in the Age of Artificial Intelligence',
      'Kim Taekyoon',
      'The people of this edition are made up',
    ]) {
      expect(body).toContain(words);
    }
    expect(body.match(/<g><title>/g)).toHaveLength(25);
  });

  it('is small enough for a slow line', async () => {
    const { body } = await asking().show();
    const { gzipSync } = await import('node:zlib');
    expect(gzipSync(body).length).toBeLessThan(30_000);
  });

  it('[F5] is written in Korean for whoever reads Korean', async () => {
    const { body } = await asking().show({ language: 'ko' });
    for (const words of ['성과 보고서', '23개국 48명', '이진준', '2023년 9월 14일']) {
      expect(body).toContain(words);
    }
  });

  it('[F46] prints titles of proposals as text', async () => {
    const title = '<script>alert(1)</script> & "Words"';
    const [first, ...rest] = entries;
    if (first === undefined) throw new Error('The cohort has participants');
    const chosen = { ...first, outstanding: { title, score: 99 } };
    const source = { edition, entries: [chosen, ...rest], answers: [] };
    const { body } = await asking(source).show();
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain('<script>alert');
  });

  it('stands while nobody has taken part yet', async () => {
    const { body, status } = await asking({ edition, entries: [], answers: [] }).show();
    expect(status).toBe(200);
    expect(body).toContain('Nobody has taken part yet');
  });

  it('answers an unknown year with a page of its own, and with a problem', async () => {
    const { show } = asking();
    const page = await show({ params: { year: '1999' } });
    expect(page.status).toBe(404);
    expect(page.body).toContain('<h1>');
    const problem = await show({ params: { year: 'soon' }, html: false });
    expect(problem.json()).toMatchObject({ status: 404, type: '/problems/not-found' });
  });
});
