package org.posad.accounts;

/** What a person may do. An instructor is a student too; an administrator is not an instructor by that alone. */
public enum Role {
    STUDENT,
    INSTRUCTOR,
    ADMINISTRATOR
}
