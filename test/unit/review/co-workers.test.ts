import { expect, it } from 'vitest';
import { coWorkersIn } from '../../../shared/domain/co-workers.ts';
import { formOf } from '../../../shared/domain/form-pages.ts';
import { edition2023 } from '../../support/edition-2023.ts';

const edition = edition2023();
const [track] = edition.tracks;
const form = track === undefined ? [] : formOf(edition, track);

it('[F25] whom an applicant has worked with is read from the question that asks for it, alone', () => {
  const questions = {
    'worked-with': 'Ana Lim, Paper House\n ben@cpi.example ;;\n',
    'second-partner-name': 'The Museum',
  };
  expect(coWorkersIn({ questions }, form)).toEqual(['Ana Lim', 'Paper House', 'ben@cpi.example']);
  expect(coWorkersIn({ questions: { 'second-partner-name': 'The Museum' } }, form)).toEqual([]);
  expect(coWorkersIn({}, form)).toEqual([]);
});
