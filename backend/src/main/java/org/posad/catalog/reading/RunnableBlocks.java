package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.ProgrammingLanguage;

/**
 * Finds the programs in a text that are marked as run: {@code ```python run}, then perhaps {@code ```input}, then perhaps
 * {@code ```output}.
 */
final class RunnableBlocks extends AbstractVisitor {

    private static final String RUN = "run";

    private final String file;
    private final int firstLine;
    private final Faults faults;
    private final List<Demonstration> found = new ArrayList<>();

    /** @param firstLine where the text begins in its file, from 1 */
    RunnableBlocks(String file, int firstLine, Faults faults) {
        this.file = file;
        this.firstLine = firstLine;
        this.faults = faults;
    }

    List<Demonstration> found() {
        return found;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        var words = words(block);
        switch (words[0]) {
            case "input" -> claimed(block, "input", is(block.getPrevious(), RUN));
            case "output" -> claimed(block, "output", is(block.getPrevious(), RUN) || is(block.getPrevious(), "input"));
            default -> {
                if (words.length > 1) {
                    program(block, words);
                }
            }
        }
    }

    private void claimed(FencedCodeBlock block, String name, boolean inPlace) {
        if (!inPlace) {
            fault(
                    block,
                    "This %s belongs to no program.".formatted(name),
                    "Put it right below a block that is run, such as ```python run.");
        }
    }

    private void program(FencedCodeBlock block, String... words) {
        if (!words[1].equals(RUN) || words.length > 2) {
            var more = String.join(" ", Arrays.copyOfRange(words, 1, words.length));
            fault(
                    block,
                    "'%s' says nothing about a block of code.".formatted(more),
                    "Only 'run' may follow its language.");
            return;
        }
        try {
            found.add(demonstration(block, ProgrammingLanguage.of(words[0])));
        } catch (IllegalArgumentException e) {
            fault(block, e.getMessage() + ".", "Remove 'run', or name a language that is run here.");
        }
    }

    private Demonstration demonstration(FencedCodeBlock block, ProgrammingLanguage language) {
        var input = below(block, "input");
        return new Demonstration(
                file,
                line(block),
                language,
                block.getLiteral(),
                input.map(FencedCodeBlock::getLiteral).orElse(""),
                below(input.orElse(block), "output").map(FencedCodeBlock::getLiteral));
    }

    private static Optional<FencedCodeBlock> below(FencedCodeBlock block, String name) {
        return block.getNext() instanceof FencedCodeBlock next && words(next)[0].equals(name)
                ? Optional.of(next)
                : Optional.empty();
    }

    private static boolean is(@Nullable Node node, String word) {
        return node instanceof FencedCodeBlock block
                && Arrays.asList(words(block)).contains(word);
    }

    private static String[] words(FencedCodeBlock block) {
        return block.getInfo().strip().split("\\s+", -1);
    }

    private void fault(FencedCodeBlock block, String problem, String remedy) {
        faults.add(file, line(block), problem, remedy);
    }

    private int line(FencedCodeBlock block) {
        return block.getSourceSpans().getFirst().getLineIndex() + firstLine;
    }
}
