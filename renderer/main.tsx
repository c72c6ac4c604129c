import './policy.ts';
import './styles/layers.css';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/case.css';
import './styles/review.css';
import './styles/share.css';
import './styles/meter.css';
import './styles/consult.css';
import './styles/pause.css';
import './styles/dialogs.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
