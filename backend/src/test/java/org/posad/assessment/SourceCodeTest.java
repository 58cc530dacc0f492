package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.assessment.UnacceptableSource.Reason;
import org.posad.catalog.SourceFile;

class SourceCodeTest {

    @Test
    void isAsLongAsItMayBeAndNoLonger() {
        assertThat(SourceCode.of("main.py", "x".repeat(SourceCode.MAX_BYTES)).main())
                .hasSize(SourceCode.MAX_BYTES);
        assertRefused(Reason.TOO_LONG, "x".repeat(SourceCode.MAX_BYTES + 1));
        assertRefused(Reason.TOO_LONG, "Ж".repeat(SourceCode.MAX_BYTES / 2 + 1));
    }

    @Test
    void isText() {
        assertRefused(Reason.NOT_TEXT, "print('\0')");
        assertRefused(Reason.NOT_TEXT, "print('\ud800')");
    }

    @Test
    void hasFiles() {
        assertThatThrownBy(() -> new SourceCode(List.of())).isInstanceOf(UnacceptableSource.class);
    }

    @Test
    void isNamedByItsContentWhateverTheOrder() {
        var a = new SourceFile("a.py", "1");
        var b = new SourceFile("b.py", "2");
        assertThat(SourcesDigest.of(new SourceCode(List.of(a, b))))
                .isEqualTo(SourcesDigest.of(new SourceCode(List.of(b, a))))
                .hasSize(64);
        assertThat(SourcesDigest.of(SourceCode.of("a.py", "1")))
                .isNotEqualTo(SourcesDigest.of(SourceCode.of("a.py", "2")));
        // printf 'a.py\n1\n1' | sha256sum
        assertThat(SourcesDigest.of(SourceCode.of("a.py", "1")))
                .isEqualTo("693fea8a36e0238d6beb00e23f05fef1a58a8ec2031ee9a6da9bd5758574af30");
    }

    private static void assertRefused(Reason reason, String content) {
        assertThatThrownBy(() -> SourceCode.of("main.py", content))
                .isInstanceOfSatisfying(
                        UnacceptableSource.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
