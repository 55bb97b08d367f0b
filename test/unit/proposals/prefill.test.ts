import { describe, expect, it } from 'vitest';
import type { OutlineField } from '../../../shared/domain/edition.ts';
import { standardOutline } from '../../../shared/domain/proposal-outline.ts';
import { beginningOf } from '../../../shared/domain/proposal-prefill.ts';

const heading = (id: string): OutlineField => ({ id, title: { en: id, ko: id } });

describe('the beginning of a proposal', () => {
  it('[F44] puts the project idea under the objectives and the organisation under the partners', () => {
    const answers = { organisation: 'Museum', statements: { 'project-idea': 'A school' } };
    expect(beginningOf(standardOutline, answers)).toEqual({
      title: '',
      outline: { objectives: 'A school', partners: 'Museum' },
    });
  });

  it('[F44] puts a statement under the heading of the same name, in any outline', () => {
    const answers = { statements: { feasibility: 'Two steps', 'project-idea': 'An idea' } };
    const outline = [heading('feasibility'), heading('project-idea'), heading('constructor')];
    expect(beginningOf(outline, answers).outline).toEqual({
      feasibility: 'Two steps',
      'project-idea': 'An idea',
    });
  });

  it('[F44] is empty where the application says nothing that fits', () => {
    expect(beginningOf(standardOutline, {})).toEqual({ title: '', outline: {} });
  });
});
