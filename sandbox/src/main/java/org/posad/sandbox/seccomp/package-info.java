/** The system call filter of a box, made as BPF bytes without any native library. */
@NullMarked
package org.posad.sandbox.seccomp;

import org.jspecify.annotations.NullMarked;
