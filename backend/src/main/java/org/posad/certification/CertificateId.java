package org.posad.certification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The public name of a certificate: 26 characters of Crockford's Base32, 130 random bits. It carries neither time nor
 * order, and cannot be guessed.
 */
@Embeddable
public record CertificateId(@JsonValue String code) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int LONGEST_TYPED = 60;
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");
    private static final Pattern GROUP = Pattern.compile("(?<=\\G.{5})(?=.{5})");
    private static final SecureRandom RANDOM = new SecureRandom();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateId {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a certificate's code");
        }
    }

    static CertificateId random() {
        return new CertificateId(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(digit -> String.valueOf(ALPHABET.charAt(digit)))
                .collect(Collectors.joining()));
    }

    /** What somebody typed from paper: case, blanks and dashes do not matter, O is 0, and I and L are 1. */
    public static Optional<CertificateId> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return Optional.of(code).filter(CODE.asMatchPredicate()).map(CertificateId::new);
    }

    /** People paste the whole link as well. */
    public static Optional<CertificateId> parseLink(String typed) {
        return parse(typed.strip().replaceFirst("^.*/", "").replaceFirst("[?#].*$", ""));
    }

    /** For paper: {@code 7KQ4M-2XD1V-9S0HF-3B8TE-6JWYAZ}. */
    public String inGroups() {
        return GROUP.matcher(code).replaceAll("-");
    }

    @Override
    public String toString() {
        return code;
    }
}
