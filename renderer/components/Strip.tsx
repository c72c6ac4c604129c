import type { ReactNode } from 'react';
import type { Desk } from '../desk.ts';
import { CrowdMeter } from './CrowdMeter.tsx';
import { MosaicPanel } from './notebook/MosaicPanel.tsx';

interface Props {
  readonly desk: Desk;
  /** Where one stands. */
  readonly children: ReactNode;
  /** The way on. */
  readonly on?: ReactNode;
}

/** The line along the foot from Review on: where one stands, how many people still fit, and the way on. */
export const Strip = ({ desk, children, on }: Props) => (
  <footer className="strip strip-metered">
    <MosaicPanel desk={desk} />
    <div className="strip-where">{children}</div>
    <CrowdMeter desk={desk} />
    <div className="strip-on">{on}</div>
  </footer>
);
