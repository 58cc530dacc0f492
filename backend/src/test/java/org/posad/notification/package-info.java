@NullMarked
package org.posad.notification;

import org.jspecify.annotations.NullMarked;
