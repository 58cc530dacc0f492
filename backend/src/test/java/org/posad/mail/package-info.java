@NullMarked
package org.posad.mail;

import org.jspecify.annotations.NullMarked;
