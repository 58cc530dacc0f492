package org.posad.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeoplesMarkdownTest {

    @Test
    void codeBlocksKeepTheirLanguage() {
        assertThat(PeoplesMarkdown.html("```python\nprint(1 < 2)\n```"))
                .contains("<pre><code class=\"language-python\">", "print(1 &lt; 2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "![x](https://tracker.example/x.png)",
                "<img src=x onerror=alert(1)>",
                "```\"onclick=alert(1)\nx\n```"
            })
    void nothingRunsOrLoads(String hostile) {
        assertThat(PeoplesMarkdown.html(hostile)).doesNotContain("<script", "<img", "href=\"java", "tracker");
    }

    @Test
    void headingsAreLinesOfSomebodyElsesPage() {
        assertThat(PeoplesMarkdown.html("# Help *me*")).contains("<strong>Help <em>me</em></strong>");
        assertThat(PeoplesMarkdown.html("# Help")).doesNotContain("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "* ", "*a ", "[", "_a *b ", "- - "})
    void nestingHasABound(String part) {
        assertThat(PeoplesMarkdown.html(part.repeat(2000))).isNotNull();
        assertThat(PeoplesMarkdown.words(part.repeat(2000))).isNotNull();
    }

    @Test
    void aProgramIsABlockWhateverItContains() {
        assertThat(PeoplesMarkdown.code("python", "print('```')\n</code><script>"))
                .startsWith("<pre><code class=\"language-python\">")
                .doesNotContain("<script");
    }

    @Test
    void wordsAreWithoutCodeAndMarks() {
        assertThat(PeoplesMarkdown.words("Why **not**?\nIt says `x = 1`:\n\n```\nsolution\n```\n\nHelp!"))
                .isEqualTo("Why not? It says …: Help!");
    }
}
