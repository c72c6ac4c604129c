/**
 * Check digits and fixed shapes of the numbers people carry. Each takes a surface as written; white space, hyphens
 * and stops inside are ignored. Sources: ISO 7064, ISO/IEC 7812 (Luhn), ISO 13616 (IBAN), ISO 3779 (VIN), NHS Data
 * Dictionary, CMS (NPI, MBI), 21 CFR 1301 (DEA), Canada Revenue Agency (SIN), Services Australia (Medicare, TFN),
 * New Zealand Inland Revenue (IRD), Irish Department of Social Protection (PPSN), UIDAI (Aadhaar, Verhoeff).
 */

const bare = (surface: string): string => surface.replace(/[\s.\-/\u2010-\u2015]/g, '').toUpperCase();
const digitsOf = (surface: string): number[] => [...bare(surface)].map(Number);
const onlyDigits = (surface: string, ...lengths: number[]): boolean =>
  /^\d+$/.test(bare(surface)) && lengths.includes(bare(surface).length);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, n) => sum + weight * (digits[n] ?? 0), 0);

/** Cards, SIN, NPI and many device numbers. */
export const luhn = (surface: string): boolean => {
  const digits = digitsOf(surface).reverse();
  if (digits.length < 2 || digits.some(Number.isNaN) || digits.every((digit) => digit === 0)) return false;
  const sum = digits.reduce((total, digit, n) => {
    const doubled = n % 2 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};

export const card = (surface: string): boolean =>
  onlyDigits(surface, 13, 14, 15, 16, 17, 18, 19) && /^[2-6]/.test(bare(surface)) && luhn(surface);

export const sin = (surface: string): boolean => onlyDigits(surface, 9) && luhn(surface);

/** A US social security number as issued: no area 000, 666 or 9xx, no empty group. */
export const ssn = (surface: string): boolean =>
  onlyDigits(surface, 9) && /^(?!000|666|9\d\d)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(bare(surface));

export const npi = (surface: string): boolean => onlyDigits(surface, 10) && luhn(`80840${bare(surface)}`);

export const dea = (surface: string): boolean => {
  const number = bare(surface);
  if (!/^[A-Z][A-Z9]\d{7}$/.test(number)) return false;
  const digits = digitsOf(number.slice(2));
  return (weighted(digits, [1, 0, 1, 0, 1]) + 2 * weighted(digits, [0, 1, 0, 1, 0, 1])) % 10 === digits[6];
};

export const nhs = (surface: string): boolean => {
  if (!onlyDigits(surface, 10)) return false;
  const digits = digitsOf(surface);
  return (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digits[9];
};

/** The NHI of New Zealand in its first form, ABC1235: letters without I and O, weights 7 to 2, modulus 11. */
export const nhi = (surface: string): boolean =>
  /^[A-HJ-NP-Z]{3}(?:\d{4}|\d\d[A-HJ-NP-Z][A-HJ-NP-Z0-9])$/.test(bare(surface));

export const medicareAu = (surface: string): boolean => {
  if (!onlyDigits(surface, 10, 11)) return false;
  const digits = digitsOf(surface);
  return /^[2-6]/.test(bare(surface)) && weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digits[8];
};

export const tfn = (surface: string): boolean =>
  onlyDigits(surface, 9) && weighted(digitsOf(surface), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;

export const ird = (surface: string): boolean => {
  if (!onlyDigits(surface, 8, 9)) return false;
  const digits = digitsOf(bare(surface).padStart(9, '0'));
  const check = (weights: readonly number[]) => (11 - (weighted(digits, weights) % 11)) % 11;
  const first = check([3, 2, 7, 6, 5, 4, 3, 2]);
  return (first === 10 ? check([7, 4, 3, 2, 5, 2, 7, 6]) : first) === digits[8];
};

export const ppsn = (surface: string): boolean => {
  const match = /^(\d{7})([A-W])([A-IW]?)$/.exec(bare(surface));
  if (!match?.[1] || !match[2]) return false;
  const tail = match[3] && match[3] !== 'W' ? (match[3].charCodeAt(0) - 64) * 9 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(digitsOf(match[1]), [8, 7, 6, 5, 4, 3, 2]) + tail) % 23] === match[2];
};

/** Identity number of Singapore; the checksum differs by series, so only the shape is asked for. */
export const nric = (surface: string): boolean => /^[STFGM]\d{7}[A-Z]$/.test(bare(surface));

/** Permanent account number of India: the fourth letter says what kind of holder. */
export const pan = (surface: string): boolean => /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/.test(bare(surface));

/** National insurance number of the United Kingdom. */
export const nino = (surface: string): boolean =>
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(bare(surface));

/** Medicare beneficiary identifier of the United States. */
export const mbi = (surface: string): boolean =>
  /^[1-9][A-HJKMNP-RT-Y][A-HJKMNP-RT-Y0-9]\d[A-HJKMNP-RT-Y][A-HJKMNP-RT-Y0-9]\d[A-HJKMNP-RT-Y]{2}\d\d$/.test(
    bare(surface),
  );

/** South African identity number: a birth date, a serial and a Luhn digit. */
export const saId = (surface: string): boolean =>
  onlyDigits(surface, 13) && /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(bare(surface)) && luhn(surface);

export const iban = (surface: string): boolean => {
  const number = bare(surface);
  if (!/^[A-Z]{2}\d\d[A-Z0-9]{11,30}$/.test(number)) return false;
  let rest = 0;
  for (const char of number.slice(4) + number.slice(0, 4)) {
    for (const digit of /\d/.test(char) ? char : String(char.charCodeAt(0) - 55))
      rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
};

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
export const vin = (surface: string): boolean => {
  const number = bare(surface);
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(number)) return false;
  const values = [...number].map((char) => VIN_VALUES.indexOf(char) % 10);
  const rest = weighted(values, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return number[8] === (rest === 10 ? 'X' : String(rest));
};

const VERHOEFF_D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const VERHOEFF_P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Aadhaar of India: twelve digits, the last by Verhoeff's scheme. */
export const aadhaar = (surface: string): boolean => {
  if (!onlyDigits(surface, 12) || /^[01]/.test(bare(surface))) return false;
  const state = digitsOf(surface)
    .reverse()
    .reduce((sum, digit, n) => Number(VERHOEFF_D[sum]?.[Number(VERHOEFF_P[n % 8]?.[digit])]), 0);
  return state === 0;
};

export const ipv4 = (surface: string): boolean => {
  const parts = surface.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
};

/** Seven to fifteen digits, as in E.164; `contacts/phone.ts` knows more. */
export const phone = (surface: string): boolean => {
  const digits = surface.replace(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15 && !/^(\d)\1+$/.test(digits);
};
