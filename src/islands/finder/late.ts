import { Answer } from './answer/Answer.tsx';
import { outcomeOf } from './answer/outcome.ts';
import { statusNote } from './answer/status-note.ts';
import { statusText } from './answer/status-text.ts';
import { finderFiles } from './finder-files.ts';
import { Panel } from './panel/Panel.tsx';

/** What the finder needs only when a visitor turns to it: imported late, as one file. */
export const late = { Answer, Panel, outcomeOf, statusText, statusNote, finderFiles };

export type Late = typeof late;
