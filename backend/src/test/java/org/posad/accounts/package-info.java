@NullMarked
package org.posad.accounts;

import org.jspecify.annotations.NullMarked;
