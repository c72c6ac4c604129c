/** Words of an invented session that no file may hold. */
export const MARKS = {
  client: 'Zyxheronly',
  label: 'Zyxlabelly',
  name: 'Zyxquillon',
  place: 'Zyxfordshire',
  final: 'Zyxfinaltext',
  term: 'Zyxtermhouse',
  footprint: 'Zyxauthory',
  passphrase: 'Zyxpassphrase of some length',
} as const;
