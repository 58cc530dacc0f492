@NullMarked
package org.posad.ui.verdict;

import org.jspecify.annotations.NullMarked;
