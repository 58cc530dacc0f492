package org.posad.gate.mutants;

import java.util.ArrayList;
import java.util.List;
import org.posad.gate.mutants.Token.Kind;

/** Takes a program apart into words; comments and white space are left out. */
final class Lexer {

    private final String content;
    private final Dialect dialect;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private Lexer(String content, Dialect dialect) {
        this.content = content;
        this.dialect = dialect;
    }

    static List<Token> tokens(String content, Dialect dialect) {
        var lexer = new Lexer(content, dialect);
        lexer.upTo(Integer.MIN_VALUE);
        return List.copyOf(lexer.tokens);
    }

    /** Up to the brace that closes at this depth, or to the end. */
    private void upTo(int closing) {
        while (at < content.length()) {
            var sign = content.charAt(at);
            if (sign == '}' && depth == closing) {
                return;
            }
            if (Character.isWhitespace(sign)) {
                at++;
            } else if (!skipComment()) {
                token(sign);
            }
        }
    }

    private boolean skipComment() {
        if (content.startsWith("/*", at)) {
            var end = content.indexOf("*/", at + 2);
            at = end < 0 ? content.length() : end + 2;
            return true;
        }
        if (dialect.lineComments().stream().anyMatch(mark -> content.startsWith(mark, at))
                || (dialect.preprocessed() && content.charAt(at) == '#')) {
            at = endOfLine();
            return true;
        }
        return false;
    }

    private void token(char sign) {
        if (Character.isDigit(sign)) {
            add(Kind.NUMBER, endOf(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_'));
        } else if (Character.isJavaIdentifierStart(sign)) {
            add(Kind.WORD, endOf(Character::isJavaIdentifierPart));
        } else if (dialect.quotes().indexOf(sign) >= 0) {
            add(Kind.STRING, endOfText(sign));
        } else if (dialect.scripted() && sign == '`') {
            template();
        } else if (dialect.scripted() && sign == '/' && startsPattern()) {
            add(Kind.STRING, endOfText('/'));
        } else {
            sign(sign);
        }
    }

    private void sign(char sign) {
        if (")]}".indexOf(sign) >= 0) {
            depth--;
        }
        var text = Dialect.SIGNS.stream()
                .filter(longer -> content.startsWith(longer, at))
                .findFirst()
                .orElse(String.valueOf(sign));
        add(Kind.SIGN, at + text.length());
        if ("([{".indexOf(sign) >= 0) {
            depth++;
        }
    }

    /** Its texts are of no interest here, its expressions are. */
    private void template() {
        at++;
        while (at < content.length() && content.charAt(at) != '`') {
            if (content.startsWith("${", at)) {
                at += 2;
                upTo(depth);
            } else if (content.charAt(at) == '\\') {
                at++;
            }
            at++;
        }
        at = Math.min(at, content.length());
        add(Kind.STRING, Math.min(at + 1, content.length()));
    }

    /** After an operand a slash divides. */
    private boolean startsPattern() {
        return tokens.isEmpty()
                || !tokens.getLast().endsOperand()
                || tokens.getLast().is("return");
    }

    private int endOfText(char quote) {
        var end = at + 1;
        while (end < content.length() && content.charAt(end) != quote && content.charAt(end) != '\n') {
            end += dialect.escapes() && content.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, content.length());
    }

    private int endOfLine() {
        var end = content.indexOf('\n', at);
        return end < 0 ? content.length() : end;
    }

    private interface Letters {
        boolean has(char c);
    }

    private int endOf(Letters letters) {
        var end = at;
        while (end < content.length() && letters.has(content.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, at, end, content.substring(at, end), depth));
        at = end;
    }
}
