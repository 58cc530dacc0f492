package org.posad.sandbox.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageFilesTest {

    @Test
    void everyLanguageHasAnIdOfItsOwnAndATest() {
        var files = LanguageFiles.all();
        assertThat(files).extracting(LanguageFile::id).doesNotHaveDuplicates().contains(46, 50, 54, 62, 71, 89);
        assertThat(files).allSatisfy(file -> assertThat(file.test().stdout()).isNotBlank());
    }

    @Test
    void theNameCarriesTheRealVersion() {
        var java = LanguageFiles.all().stream()
                .filter(file -> file.id() == 62)
                .findFirst()
                .orElseThrow();
        assertThat(java.asFound("openjdk version \"25.0.3\" 2026-04-21 LTS").name())
                .isEqualTo("Java (OpenJDK 25.0.3)");
    }
}
