package org.posad.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick='alert(1)'>x</p>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java\nscript:alert(1)'>x</a>",
                "<img src='https://tracker.example/x.png' alt='x'>",
                "<img src=x onerror=alert(1)>",
                "<iframe src='//example.org'></iframe>",
                "<svg><script>alert(1)</script></svg>",
                "<style>body{display:none}</style>",
                "<form action='//example.org'><input></form>"
            })
    void nothingRunsLoadsOrImitates(String html) {
        assertThat(SafeHtml.of(html))
                .doesNotContainIgnoringCase(
                        "script", "onclick", "onerror", "tracker", "<iframe", "<style", "<form", "alert(1)\"");
    }

    @Test
    void whatMarkdownCanSayStays() {
        var html = "<h2 id=\"зачем\">Why</h2><table><thead><tr><th align=\"right\">n</th></tr></thead></table>"
                + "<pre><code class=\"language-python\">x</code></pre>";
        assertThat(SafeHtml.of(html)).contains("id=\"зачем\"", "align=\"right\"", "language-python");
    }

    @Test
    void linksTellTheirTargetNothing() {
        assertThat(SafeHtml.of("<a href=\"https://example.org\">x</a>")).contains("noreferrer");
    }
}
