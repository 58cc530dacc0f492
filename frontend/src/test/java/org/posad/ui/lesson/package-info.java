@NullMarked
package org.posad.ui.lesson;

import org.jspecify.annotations.NullMarked;
