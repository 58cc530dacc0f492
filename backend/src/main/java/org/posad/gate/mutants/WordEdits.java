package org.posad.gate.mutants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.posad.gate.mutants.Token.Kind;

/** The changes that every language has, found on a program's words. */
final class WordEdits {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,9})(\\.[0-9]+)");

    private final List<Token> tokens;
    private final List<Edit> edits = new ArrayList<>();

    WordEdits(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    int size() {
        return tokens.size();
    }

    void replace(Token token, String text) {
        edits.add(new Edit(token.start(), token.end(), text));
    }

    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    /** One more and one less. */
    void changeNumber(Token token) {
        if (WHOLE.matcher(token.text()).matches()) {
            var number = Integer.parseInt(token.text());
            replace(token, Integer.toString(number + 1));
            if (number > 0) {
                replace(token, Integer.toString(number - 1));
            }
        }
        var decimal = DECIMAL.matcher(token.text());
        if (decimal.matches()) {
            replace(token, Integer.parseInt(decimal.group(1)) + 1 + decimal.group(2));
        }
    }

    boolean isBinary(int index) {
        return index > 0 && token(index).kind() == Kind.SIGN && token(index - 1).endsOperand();
    }

    /** The place of the sign that closes what is opened there; the last token, if nothing does. */
    int closing(int opening) {
        var depth = token(opening).depth();
        for (var index = opening + 1; index < size(); index++) {
            if (token(index).depth() == depth) {
                return index;
            }
        }
        return size() - 1;
    }

    List<Edit> inOrder() {
        return edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList();
    }
}
