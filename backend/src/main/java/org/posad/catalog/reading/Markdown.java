package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders an author's Markdown (CommonMark with tables), with its pictures resolved and everything made safe. */
final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true) // raw HTML is shown as what it is
            .build();

    private final Assets assets;
    private final Faults faults;
    private final List<Demonstration> demonstrations = new ArrayList<>();

    Markdown(Assets assets, Faults faults) {
        this.assets = assets;
        this.faults = faults;
    }

    /** The programs in all texts so far that are run. */
    List<Demonstration> demonstrations() {
        return List.copyOf(demonstrations);
    }

    /** @param firstLine where the Markdown begins in its file, from 1 */
    String html(String file, int firstLine, String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new References(file, firstLine));
        var blocks = new RunnableBlocks(file, firstLine, faults);
        document.accept(blocks);
        demonstrations.addAll(blocks.found());
        return SafeHtml.of(RENDERER.render(document));
    }

    private final class References extends AbstractVisitor {

        private final String file;
        private final int firstLine;

        References(String file, int firstLine) {
            this.file = file;
            this.firstLine = firstLine;
        }

        @Override
        public void visit(Image image) {
            assets.address(image.getDestination())
                    .ifPresentOrElse(
                            image::setDestination,
                            () -> fault(
                                    image,
                                    "There is no picture '%s'.".formatted(image.getDestination()),
                                    "Put it into the course's folder 'assets' and write assets/NAME."));
            if (!hasWords(image)) {
                fault(image, "A picture has no alternative text.", "Say between the brackets what it shows: ![…](…).");
            }
            visitChildren(image);
        }

        @Override
        public void visit(Link link) {
            var destination = link.getDestination();
            if (destination.startsWith("assets/") || destination.startsWith("../")) {
                assets.address(destination)
                        .ifPresentOrElse(
                                link::setDestination,
                                () -> fault(
                                        link,
                                        "There is no attachment '%s'.".formatted(destination),
                                        "Put it into the course's folder 'assets' and write assets/NAME."));
            } else if (!destination.matches("(https?://|#).+")) {
                fault(
                        link,
                        "The link '%s' leads nowhere.".formatted(destination),
                        "Write a whole address (https://…), #a-heading or assets/NAME.");
            }
            visitChildren(link);
        }

        private void fault(Node node, String problem, String remedy) {
            faults.add(file, line(node), problem, remedy);
        }

        private int line(Node node) {
            return node.getSourceSpans().stream()
                            .mapToInt(SourceSpan::getLineIndex)
                            .min()
                            .orElse(0)
                    + firstLine;
        }

        private boolean hasWords(Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                if ((child instanceof Text text && !text.getLiteral().isBlank()) || hasWords(child)) {
                    return true;
                }
            }
            return false;
        }
    }
}
