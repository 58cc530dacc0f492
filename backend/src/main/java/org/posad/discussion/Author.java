package org.posad.discussion;

import java.io.Serializable;

/**
 * Who wrote something, as far as others may know.
 *
 * @param name what the person wants to be called by now; empty while an account is being erased
 * @param you the reader's own
 */
public record Author(String name, boolean instructor, boolean you) implements Serializable {}
