import type { EventEnvelope } from './envelope.ts';
import { fillTemplate } from './input-template.ts';
import { readPath } from './json-path.ts';
import type { Rule, RuleTarget } from './rules.ts';

/** What a rule's target gets of an event: JSON text, shaped as the rule says. */
export function targetInput(rule: Rule, target: RuleTarget, event: EventEnvelope): string {
  if (target.input !== undefined) return target.input;
  if (target.inputPath) return JSON.stringify(readPath(target.inputPath, event)) ?? 'null';
  if (!target.transformer) return JSON.stringify(event);
  const { paths, template } = target.transformer;
  const given: Readonly<Record<string, unknown>> = {
    'aws.events.rule-arn': rule.arn,
    'aws.events.rule-name': rule.name,
    'aws.events.event.ingestion-time': event.time,
    'aws.events.event': withoutDetail(event),
    'aws.events.event.json': event,
  };
  return fillTemplate(template, {
    knows: (name) => Object.hasOwn(paths, name) || Object.hasOwn(given, name),
    valueOf: (name) => (name in given ? given[name] : readPath(paths[name] ?? '$', event)),
  });
}

function withoutDetail({ detail: _, ...rest }: EventEnvelope) {
  return rest;
}
