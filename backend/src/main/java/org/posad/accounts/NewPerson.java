package org.posad.accounts;

import java.util.Locale;

/** What somebody gives to make an account. */
public record NewPerson(EmailAddress email, PersonName name, Password password, Locale language) {}
