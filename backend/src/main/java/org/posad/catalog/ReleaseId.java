package org.posad.catalog;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** @param number counts from 1 within the course */
@Embeddable
record ReleaseId(String course, int number) implements Serializable {}
