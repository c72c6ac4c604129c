import type { BaseRates } from '../knowledge/base-rates.ts';

const DAYS = 365.25;

/**
 * Share of a population who are the only one of their sex and date of birth in their area, 0 to 1, with birthdays uniform over the year and
 * counts Poisson: somebody is alone in a cell of mean m with chance e^-m (Golle 2006; Sweeney 2000 counted the same cells).
 * @param areas number of inhabitants of each area; a person is drawn from all of them alike
 */
export const shareUnique = (areas: readonly number[], { ages }: Pick<BaseRates, 'ages'>): number => {
  let people = 0;
  let alone = 0;
  for (const inhabitants of areas) {
    people += inhabitants;
    for (const { share, maleShare } of ages) {
      for (const sexShare of [maleShare, 1 - maleShare]) {
        const group = inhabitants * share * sexShare;
        alone += group * Math.exp(-group / DAYS);
      }
    }
  }
  return people ? alone / people : 0;
};
