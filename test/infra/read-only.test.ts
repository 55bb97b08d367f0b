/** [F33]: what only tries writes nothing, whatever its code does. */
import { describe, expect, test } from 'vitest';
import { ofType, stages } from './support/assemblies.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
}

const actionsOf = (stage: (typeof stages)[number], role: string): readonly string[] =>
  ofType(stage, 'AWS::IAM::Policy')
    .filter(({ logicalId }) => logicalId.startsWith(role))
    .flatMap(({ Properties }) => {
      const { Statement } = Properties.PolicyDocument as { readonly Statement: Statement[] };
      return Statement.flatMap(({ Action }) => Action);
    })
    .filter((action) => action.startsWith('dynamodb:'));

describe.each(stages)('%s', (stage) => {
  test('[F33] the role of what-if has calls that read, and no other', () => {
    expect([...new Set(actionsOf(stage, 'SelectionTrial'))].sort()).toEqual([
      'dynamodb:GetItem',
      'dynamodb:Query',
    ]);
    expect(actionsOf(stage, 'SelectionFunction')).toContain('dynamodb:PutItem');
  });
});
