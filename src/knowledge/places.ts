/** What kind of organisation a listed name is: it decides how much context the name needs. */
export const ORG_KINDS = [
  'employer',
  'insurer',
  'agency',
  'media',
  'media-event',
  'team',
  'care',
  'prison',
  'force',
  'faith',
  'university',
] as const;
export type OrgKind = (typeof ORG_KINDS)[number];

export interface OrgName {
  /** Spelled as people write it; a short form in capitals counts only in capitals. */
  readonly name: string;
  readonly kind: OrgKind;
}
