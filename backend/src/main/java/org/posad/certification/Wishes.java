package org.posad.certification;

import org.posad.accounts.PersonName;

/** What a holder has said before the first certificate was issued. */
public record Wishes(PersonName name, Disclosure disclosure) {}
