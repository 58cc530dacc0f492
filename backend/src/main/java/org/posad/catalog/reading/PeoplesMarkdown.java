package org.posad.catalog.reading;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders Markdown that anybody may have written, as safely as an author's. It is a part of somebody else's page: its
 * headings become bold lines, its pictures their words, and there is a bound to how deep anything is nested.
 */
public final class PeoplesMarkdown {

    private static final int DEEPEST = 20;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true) // raw HTML is shown as what it is
            .build();

    private PeoplesMarkdown() {}

    public static String html(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new Modesty());
        return SafeHtml.of(RENDERER.render(document));
    }

    /** A program, whatever it contains, as a block of code in that language. */
    public static String code(String language, String program) {
        var block = new FencedCodeBlock();
        block.setInfo(language);
        block.setLiteral(program);
        return SafeHtml.of(RENDERER.render(block));
    }

    /** Its words in one line, with an ellipsis for code in it. */
    public static String words(String markdown) {
        var words = new Words();
        PARSER.parse(markdown).accept(words);
        return words.line.toString().strip();
    }

    private static final class Modesty extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            var line = new Paragraph();
            var bold = new StrongEmphasis("**");
            line.appendChild(bold);
            adopt(bold, heading);
            heading.insertAfter(line);
            heading.unlink();
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                image.insertBefore(child);
            }
            image.unlink();
        }

        private static void adopt(Node parent, Node former) {
            for (var child = former.getFirstChild(); child != null; child = former.getFirstChild()) {
                parent.appendChild(child);
            }
        }
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder line = new StringBuilder();

        @Override
        public void visit(Text text) {
            line.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            line.append('…');
        }

        @Override
        public void visit(SoftLineBreak end) {
            line.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            line.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            line.append(' ');
        }
    }
}
