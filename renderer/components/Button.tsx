import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';

interface Props {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: 'main' | 'line' | 'quiet' | 'link' | 'icon';
  /** The key that does the same, shown beside the words. */
  readonly keyHint?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Every button of the window. */
export const Button = ({
  children,
  onPress,
  kind = 'line',
  keyHint,
  label,
  disabled,
  className,
  describedBy,
  ref,
}: Props) => (
  <AriaButton
    {...(ref ? { ref } : {})}
    className={`button button-${kind}${className ? ` ${className}` : ''}`}
    {...(onPress ? { onPress } : {})}
    {...(label ? { 'aria-label': label } : {})}
    {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    isDisabled={disabled ?? false}
    data-keys="button"
  >
    {children}
    {keyHint ? (
      <span className="key" aria-hidden="true">
        {keyHint}
      </span>
    ) : null}
  </AriaButton>
);

/** A button that is only a sign; its words come as a tooltip and to screen readers. */
export const IconButton = ({ label, keyHint, ...rest }: Omit<Props, 'kind' | 'label'> & { readonly label: string }) => (
  <TooltipTrigger delay={500}>
    <Button {...rest} kind="icon" label={label} />
    <Tooltip className="tip" offset={6}>
      {label} {keyHint ? <span className="key">{keyHint}</span> : null}
    </Tooltip>
  </TooltipTrigger>
);
