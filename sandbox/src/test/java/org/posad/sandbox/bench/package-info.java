/** {@code ./posad bench sandbox}: measures the service beside the bare toolchains, and writes down what came of it. */
@NullMarked
package org.posad.sandbox.bench;

import org.jspecify.annotations.NullMarked;
