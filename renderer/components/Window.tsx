import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { say } from '../say.ts';
import { IconButton } from './Button.tsx';
import { Icon } from './icons.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the window. Escape, the cross and a click beside it close it. */
export const Window = ({ title, onClose, wide = false, children }: Props) => (
  <ModalOverlay
    className="overlay"
    isOpen
    isDismissable
    onOpenChange={(open) => (open ? undefined : onClose())}
    data-keys="dialog"
  >
    <Modal className={wide ? 'modal modal-wide' : 'modal'}>
      <Dialog className="dialog">
        <header className="dialog-head">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <IconButton label={say('dialog.close')} keyHint="Esc" onPress={onClose}>
            <Icon name="close" />
          </IconButton>
        </header>
        <div className="dialog-body">{children}</div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
