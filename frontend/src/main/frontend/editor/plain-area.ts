import { html } from 'lit';
import type { SurfaceListener, SurfaceSettings } from './code-surface';
import { fits, plainText } from './plain-text';

/** What one can write in while, or where, there is no CodeMirror. */
export function plainArea(
  settings: SurfaceSettings,
  listener: SurfaceListener,
  accept: (text: string) => void,
): unknown {
  return html`<textarea
    class="code-plain"
    aria-label=${settings.attributes['aria-label']}
    aria-describedby=${settings.attributes['aria-describedby']}
    spellcheck="false"
    autocapitalize="off"
    autocomplete="off"
    wrap="off"
    .value=${settings.text}
    ?readonly=${settings.readonly}
    @input=${(event: InputEvent) => {
      const area = event.target as HTMLTextAreaElement;
      if (fits(area.value, settings.maxBytes)) {
        accept(plainText(area.value));
        listener.changed();
      } else {
        area.value = settings.text;
        listener.refused();
      }
    }}
  ></textarea>`;
}
