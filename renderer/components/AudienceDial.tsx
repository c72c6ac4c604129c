import { AUDIENCES, type Audience } from '../../src/contract/calls.ts';
import { say } from '../say.ts';
import { Segments } from './Segments.tsx';

interface Props {
  readonly audience: Audience;
  readonly onChange: (audience: Audience) => void;
}

/** Whom the text is for, and what that means in one line. Chosen first and always in view. */
export const AudienceDial = ({ audience, onChange }: Props) => (
  <div className="dial">
    <p className="label" id="dial-label">
      {say('audience.label')}
    </p>
    <Segments
      label={say('audience.label')}
      describedBy="dial-means"
      value={audience}
      onChange={onChange}
      options={AUDIENCES.map((value) => ({ value, face: say(`audience.${value}`) }))}
    />
    <p className="dial-means" id="dial-means">
      {say(`audience.${audience}.means`)}
    </p>
  </div>
);
