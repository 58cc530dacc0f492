package org.posad.certification;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether two spellings are of one name: case, blanks and the order of its words do not matter, letters do. */
final class SameName {

    private SameName() {}

    static boolean of(String one, String other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.replace('ё', 'е').split("[\\s,]+", -1))
                .sorted()
                .toList();
    }
}
