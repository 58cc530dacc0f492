package org.posad.sandbox.judge;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.content.Bytes;

/** Judge0's comparison: white space at the ends of lines and at the end of the text does not count, all else does. */
final class OutputComparison {

    private OutputComparison() {}

    /** Nothing printed is equal only to nothing expected, not to an empty text. */
    static boolean equal(@Nullable Bytes expected, @Nullable Bytes actual) {
        if (expected == null) {
            return true;
        }
        return actual != null && normal(expected).equals(normal(actual));
    }

    /** Bytes that are no text are compared as they are. */
    private static Bytes normal(Bytes output) {
        return output.text().map(OutputComparison::stripped).map(Bytes::of).orElse(output);
    }

    private static String stripped(String text) {
        return stripEnd(Arrays.stream(text.split("\n", -1))
                .map(OutputComparison::stripEnd)
                .collect(Collectors.joining("\n")));
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && "\t\n\u000B\f\r \0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
