package org.posad.catalog;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcType;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;

/** A course as it was published, once and for all. */
@Entity
@Table(name = "course_release")
@Immutable
class Release {

    @EmbeddedId
    private ReleaseId id;

    private String digest;

    @SuppressWarnings("UnusedVariable") // kept for the record, read in SQL
    private Instant publishedAt;

    @JdbcType(PostgreSQLJsonPGObjectJsonType.class)
    private ReleaseDocument document;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Release() {}

    Release(ReleaseId id, String digest, ReleaseDocument document, Instant now) {
        this.id = id;
        this.digest = digest;
        this.document = document;
        this.publishedAt = now;
    }

    ReleaseId id() {
        return id;
    }

    String digest() {
        return digest;
    }

    ReleaseDocument document() {
        return document;
    }
}
