import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly face: ReactNode; readonly label?: string }[];
  readonly onChange: (value: V) => void;
  readonly className?: string;
  readonly describedBy?: string;
}

/** A row of choices of which one holds. */
export const Segments = <V extends string>({ label, value, options, onChange, className, describedBy }: Props<V>) => (
  <RadioGroup
    className={`segments${className ? ` ${className}` : ''}`}
    aria-label={label}
    {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    orientation="horizontal"
    value={value}
    onChange={(chosen) => {
      const option = options.find((one) => one.value === chosen);
      if (option) onChange(option.value);
    }}
    data-keys="radio"
  >
    {options.map((option) => (
      <Radio
        key={option.value}
        value={option.value}
        className="segment"
        {...(option.label ? { 'aria-label': option.label } : {})}
      >
        {option.face}
      </Radio>
    ))}
  </RadioGroup>
);
