@NullMarked
package org.posad.web.api;

import org.jspecify.annotations.NullMarked;
