package org.posad.gate.mutants;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posad.gate.mutants.Token.Kind;

/** Changes of C and JavaScript, found on their words. What does not compile is found out by trying. */
final class CurlyMutator implements Mutator {

    private static final Map<String, List<String>> COMPARED = Map.of(
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"),
            "==", List.of("!="),
            "!=", List.of("=="),
            "===", List.of("!=="),
            "!==", List.of("==="));
    private static final Map<String, String> REACHED = Map.ofEntries(
            Map.entry("+", "-"),
            Map.entry("-", "+"),
            Map.entry("*", "/"),
            Map.entry("/", "*"),
            Map.entry("%", "/"),
            Map.entry("+=", "-="),
            Map.entry("-=", "+="),
            Map.entry("*=", "/="),
            Map.entry("/=", "*="),
            Map.entry("&&", "||"),
            Map.entry("||", "&&"));
    /** What a statement begins with that is not simply left out, and what is no operand. */
    private static final Set<String> KEPT = Set.of(
            "const",
            "let",
            "var",
            "return",
            "if",
            "else",
            "for",
            "while",
            "do",
            "switch",
            "case",
            "default",
            "function",
            "class",
            "import",
            "export",
            "struct",
            "typedef",
            "enum",
            "int",
            "long",
            "short",
            "char",
            "double",
            "float",
            "unsigned",
            "signed",
            "void",
            "static",
            "bool",
            "size_t",
            "async",
            "try",
            "using",
            "auto",
            "template");

    private final Dialect dialect;

    CurlyMutator(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<Edit> edits(String content) {
        var words = new WordEdits(Lexer.tokens(content, dialect));
        for (var index = 0; index < words.size(); index++) {
            change(words, index, content);
        }
        return words.inOrder();
    }

    private void change(WordEdits words, int index, String content) {
        var token = words.token(index);
        switch (token.kind()) {
            case NUMBER -> words.changeNumber(token);
            case STRING -> changeText(words, token);
            case SIGN -> changeSign(words, index);
            case WORD -> changeWord(words, index, content);
        }
        if (startsStatement(words, index)) {
            dropStatement(words, index);
        }
    }

    private static void changeText(WordEdits words, Token token) {
        if (token.text().matches("\"[^\"]+\"|'[^']{2,}'")) {
            var quote = token.text().substring(0, 1);
            words.replace(token, quote + quote);
        }
    }

    private static void changeSign(WordEdits words, int index) {
        var token = words.token(index);
        if (words.isBinary(index) && !KEPT.contains(words.token(index - 1).text())) {
            COMPARED.getOrDefault(token.text(), List.of()).forEach(turned -> words.replace(token, turned));
            var other = REACHED.get(token.text());
            if (other != null) {
                words.replace(token, other);
            }
        } else if (token.is("!")) {
            words.replace(token, "");
        }
        if (token.is("++") || token.is("--")) {
            words.replace(token, token.is("++") ? "--" : "++");
        }
    }

    private void changeWord(WordEdits words, int index, String content) {
        var token = words.token(index);
        switch (token.text()) {
            case "true" -> words.replace(token, "false");
            case "false" -> words.replace(token, "true");
            case "if", "while" -> negate(words, index + 1, content);
            case "return" -> returnNothing(words, index);
            default -> {
                // a name is as good as another
            }
        }
    }

    /** A comparison is negated by its operator already. */
    private static void negate(WordEdits words, int opening, String content) {
        if (opening >= words.size() || !words.token(opening).is("(")) {
            return;
        }
        var closing = words.closing(opening);
        for (var index = opening; index < closing; index++) {
            if (COMPARED.containsKey(words.token(index).text())
                    || words.token(index).is("!")) {
                return;
            }
        }
        var from = words.token(opening).end();
        var to = words.token(closing).start();
        words.replace(from, to, "!(" + content.substring(from, to) + ")");
    }

    private void returnNothing(WordEdits words, int index) {
        var end = endOfStatement(words, index);
        var nothing = dialect.scripted() ? "null" : "0";
        if (end > index + 1 && !(end == index + 2 && words.token(index + 1).is(nothing))) {
            words.replace(words.token(index + 1).start(), words.token(end).start(), nothing);
        }
    }

    private static boolean startsStatement(WordEdits words, int index) {
        var token = words.token(index);
        return token.kind() == Kind.WORD
                && !KEPT.contains(token.text())
                && index > 0
                && (words.token(index - 1).is(";")
                        || words.token(index - 1).is("{")
                        || words.token(index - 1).is("}"));
    }

    private static void dropStatement(WordEdits words, int index) {
        var end = endOfStatement(words, index);
        if (end > 0) {
            words.replace(words.token(index).start(), words.token(end).start(), "");
        }
    }

    /** The place of its semicolon; -1 if it holds a block or has none. */
    private static int endOfStatement(WordEdits words, int index) {
        var depth = words.token(index).depth();
        for (var end = index; end < words.size() && words.token(end).depth() >= depth; end++) {
            if (words.token(end).is(";") && words.token(end).depth() == depth) {
                return end;
            }
            if (words.token(end).is("{") && words.token(end).depth() == depth) {
                return -1;
            }
        }
        return -1;
    }
}
