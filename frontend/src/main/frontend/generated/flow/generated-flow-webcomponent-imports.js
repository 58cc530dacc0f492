import { injectGlobalWebcomponentCss } from 'Frontend/generated/jar-resources/theme-util.js';

import '@vaadin/common-frontend/ConnectionIndicator.js';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === '6c860173de3a971aa99c9ac40005150a8254760a64e97bc24e32ed937878e8cb') {
    pending.push(import('./chunks/chunk-8fd99e97ceddbdfadbf1c1351f11f3420a6866f2a6dd3af845f156fc17bd5899.js'));
  }
  if (key === 'be06319582e9f18044dde2f57e684eea9c4fa7ad2d99cf60dc2102fdbf8afd29') {
    pending.push(import('./chunks/chunk-8f656aef127acada289e1301d439030c2dd0d07bd16bbdffb0d564baf3740994.js'));
  }
  if (key === '162e236c4ca9baf8d4c808e5d4b86ff9a64ce62cffb1b671fdb5ac6c6517e35b') {
    pending.push(import('./chunks/chunk-b34a5310261e0719a8ff77321179d286c5eca1922fa79467d7756fdf7a1fb8a9.js'));
  }
  return Promise.all(pending);
}
window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}