/** What {@code ./posad bench} measures: ratios within one run, because machines differ and are shared. */
@NullMarked
package org.posad.bench;

import org.jspecify.annotations.NullMarked;
