/** The editor that programs are written in: CodeMirror as a component. */
@NullMarked
package org.posad.ui.editor;

import org.jspecify.annotations.NullMarked;
