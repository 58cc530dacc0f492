package org.posad.sandbox.judge;

import java.util.List;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.content.Bytes;

/** What came of compiling. */
sealed interface Compilation {

    /**
     * It worked.
     *
     * @param files all that is in the box afterwards, the sources included
     * @param output what the compiler said, such as warnings
     */
    record Compiled(List<BoxFile> files, Bytes output) implements Compilation {
        @Override
        public long size() {
            return output.length()
                    + files.stream().mapToLong(file -> file.content().length()).sum();
        }
    }

    /** The compiler refused, or ran into a limit. */
    record Rejected(Bytes output) implements Compilation {
        @Override
        public long size() {
            return output.length();
        }
    }

    /** Our fault; another try may go well, so it is not remembered. */
    record Failed(String reason) implements Compilation {
        @Override
        public long size() {
            return 0;
        }
    }

    /** Bytes it takes to remember it. */
    long size();
}
