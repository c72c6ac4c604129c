import type { Analysis, Entity } from '../model.ts';

const CLAIM =
  /\b(?:the|his|her|their|our|its)?\s*(?:only|sole|first|last|youngest|oldest|lone)\b|\bone of (?:two|three|four|a (?:few|handful)|the (?:few|two|three))\b|\brecord\b|\b(?:champion|winner|won)\b|\bmedal/i;
const QUOTATION = /["\u201c\u201d]|^['\u2018].*['\u2019]$/;
const BIRTH = /\b(?:DOB|D\.O\.B\.?|born|birth ?date|date of birth)\W{0,12}(?:\w+\W{1,3}){0,3}$/i;

/** No figure covers it: a public event, a claim to be the only one, a record, words that would be recognised, a full date of birth. */
export const pointsToOne = (entity: Entity, { text, findings }: Analysis): boolean => {
  if (entity.category === 'event') return true;
  const mention = findings.find((f) => f.entity === entity.key);
  if (!mention) return false;
  const around = (before: number) => text.slice(Math.max(0, mention.start - before), mention.start);
  if (entity.category === 'date') return BIRTH.test(around(40)) && /\d/.test(mention.text);
  if (entity.category !== 'rare' && entity.category !== 'occupation') return false;
  const quoted =
    QUOTATION.test(mention.text) || (/["\u201c]$/.test(around(1)) && /^["\u201d]/.test(text.slice(mention.end)));
  return CLAIM.test(mention.text) || (entity.category === 'rare' && quoted);
};
