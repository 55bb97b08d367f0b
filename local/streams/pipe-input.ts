import { wholeSeconds } from '../events/envelope.ts';
import { barePlaceholder, fillTemplate, textOf } from '../events/input-template.ts';
import { readPath } from '../events/json-path.ts';
import { isObject, parseOrText } from '../events/values.ts';

/** The parts of a pipe that its templates can name. */
export interface PipeNames {
  readonly arn: string;
  readonly name: string;
  readonly sourceArn: string;
  readonly targetArn: string;
  readonly enrichmentArn?: string;
}

/**
 * Shapes one record by a pipe's input template. A template that is one bare path gives the value
 * itself: a text that holds JSON becomes that JSON.
 */
export function shapeRecord(
  template: string | undefined,
  record: unknown,
  names: PipeNames,
  now: number,
): unknown {
  if (!template) return record;
  const context: Readonly<Record<string, unknown>> = {
    'aws.pipes.pipe-arn': names.arn,
    'aws.pipes.pipe-name': names.name,
    'aws.pipes.source-arn': names.sourceArn,
    'aws.pipes.target-arn': names.targetArn,
    'aws.pipes.enrichment-arn': names.enrichmentArn,
    'aws.pipes.event.ingestion-time': wholeSeconds(now),
    'aws.pipes.event': record,
    'aws.pipes.event.json': record,
  };
  const placeholders = {
    knows: (name: string) => name.startsWith('$') || Object.hasOwn(context, name),
    valueOf: (name: string) =>
      name.startsWith('$') ? readRecordPath(name, record) : context[name],
  };
  const bare = barePlaceholder(template);
  if (bare !== undefined && placeholders.knows(bare)) {
    return parseOrText(textOf(placeholders.valueOf(bare)));
  }
  return parseOrText(fillTemplate(template, placeholders));
}

/** A parameter that may be a path into the record, such as `$.dynamodb.NewImage.type.S`. */
export function dynamicText(parameter: unknown, record: unknown): string | undefined {
  if (typeof parameter !== 'string') return undefined;
  if (!parameter.startsWith('$.')) return parameter;
  const value = readRecordPath(parameter, record);
  return value === undefined ? undefined : textOf(value);
}

/** A path may lead into the JSON that a message's body holds as text; elsewhere text is text. */
function readRecordPath(path: string, record: unknown): unknown {
  const parseTexts = isObject(record) && record.eventSource === 'aws:sqs';
  return readPath(path, record, { parseTexts });
}
