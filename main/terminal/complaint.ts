/** Something to tell the person and end with status 1. The words are ours: never case text, never a path. */
export interface Complaint {
  readonly complaint: string;
}

export const complain = (complaint: string): Complaint => ({ complaint });

export const isComplaint = (value: object): value is Complaint => 'complaint' in value;
