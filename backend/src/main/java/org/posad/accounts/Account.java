package org.posad.accounts;

import java.util.Locale;
import java.util.Set;

/**
 * A person as screens show them.
 *
 * @param email in lower case
 * @param name the name that the person wants to be called by, and printed on certificates
 * @param language the language the person reads in
 */
public record Account(LearnerId id, String email, String name, Set<Role> roles, Locale language) {}
