package org.posad.certification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The public name of a certificate: 26 characters of Crockford's Base32, 130 random bits. It carries neither time nor
 * order, and cannot be guessed.
 */
@Embeddable
public record CertificateId(@JsonValue String code) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateId {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a certificate's code");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
