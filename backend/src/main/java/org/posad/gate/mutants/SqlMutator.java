package org.posad.gate.mutants;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Changes of SQL, found on its words. */
final class SqlMutator implements Mutator {

    private static final Map<String, List<String>> COMPARED = Map.of(
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"),
            "=", List.of("<>"),
            "<>", List.of("="),
            "!=", List.of("="));
    private static final Map<String, String> SWAPPED = Map.ofEntries(
            Map.entry("AND", "OR"),
            Map.entry("OR", "AND"),
            Map.entry("ASC", "DESC"),
            Map.entry("DESC", "ASC"),
            Map.entry("DISTINCT", ""),
            Map.entry("SUM", "MAX"),
            Map.entry("AVG", "SUM"),
            Map.entry("MIN", "MAX"),
            Map.entry("MAX", "MIN"),
            Map.entry("COUNT", "SUM"),
            Map.entry("+", "-"),
            Map.entry("-", "+"),
            Map.entry("*", "/"),
            Map.entry("/", "*"));
    private static final Set<String> CLAUSES = Set.of("WHERE", "HAVING", "LIMIT", "ORDER");
    private static final Set<String> NEXT = Set.of(
            "GROUP",
            "HAVING",
            "ORDER",
            "LIMIT",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "WINDOW",
            "RETURNING",
            "ROWS",
            "RANGE");

    @Override
    public List<Edit> edits(String content) {
        var words = new WordEdits(Lexer.tokens(content, Dialect.SQL));
        for (var index = 0; index < words.size(); index++) {
            var token = words.token(index);
            switch (token.kind()) {
                case NUMBER -> words.changeNumber(token);
                case STRING -> changeText(words, token);
                case SIGN -> changeSign(words, index);
                case WORD -> changeWord(words, index);
            }
        }
        return words.inOrder();
    }

    private static void changeText(WordEdits words, Token token) {
        if (token.text().matches("'.+'")) {
            words.replace(token, "''");
        }
    }

    private static void changeSign(WordEdits words, int index) {
        var token = words.token(index);
        if (!(token.is("*") && meansAll(words, index))) {
            COMPARED.getOrDefault(token.text(), List.of()).forEach(other -> words.replace(token, other));
            swap(words, token);
        }
    }

    /** As in {@code SELECT *} and {@code COUNT(*)}. */
    private static boolean meansAll(WordEdits words, int index) {
        return !words.isBinary(index)
                || words.token(index - 1).isWord("SELECT")
                || words.token(index - 1).isWord("DISTINCT");
    }

    private static void changeWord(WordEdits words, int index) {
        var token = words.token(index);
        var word = token.text().toUpperCase(Locale.ROOT);
        if (word.equals("AND") && isOfBetween(words, index)) {
            return;
        }
        if (!(word.equals("COUNT") && isOfRows(words, index))) {
            swap(words, token);
        }
        if (CLAUSES.contains(word)) {
            words.replace(token.start(), endOfClause(words, index), "");
        }
        switch (word) {
            case "JOIN" -> changeJoin(words, index);
            case "NOT" -> words.replace(token, "");
            case "IS" -> changeNull(words, index);
            case "IN", "LIKE", "BETWEEN", "EXISTS" -> negate(words, index);
            case "UNION" -> changeUnion(words, index);
            default -> {
                // a name is as good as another
            }
        }
    }

    private static void swap(WordEdits words, Token token) {
        var other = SWAPPED.get(token.text().toUpperCase(Locale.ROOT));
        if (other != null) {
            words.replace(token, other);
        }
    }

    private static void changeJoin(WordEdits words, int index) {
        var before = words.token(Math.max(0, index - 1));
        if (before.isWord("LEFT")) {
            words.replace(before, "");
        } else if (before.isWord("OUTER")) {
            words.replace(words.token(index - 2).start(), before.end(), "");
        } else if (before.isWord("INNER")) {
            words.replace(before, "LEFT");
        } else if (!before.isWord("CROSS")) {
            words.replace(words.token(index), "LEFT JOIN");
        }
    }

    private static void changeNull(WordEdits words, int index) {
        if (index + 1 < words.size() && words.token(index + 1).isWord("NULL")) {
            words.replace(words.token(index), "IS NOT");
        }
    }

    private static void negate(WordEdits words, int index) {
        if (index > 0 && !words.token(index - 1).isWord("NOT")) {
            words.replace(words.token(index), "NOT " + words.token(index).text());
        }
    }

    private static void changeUnion(WordEdits words, int index) {
        if (index + 1 < words.size() && words.token(index + 1).isWord("ALL")) {
            words.replace(words.token(index + 1), "");
        } else {
            words.replace(words.token(index), "UNION ALL");
        }
    }

    private static boolean isOfRows(WordEdits words, int index) {
        return index + 2 < words.size() && words.token(index + 2).is("*");
    }

    private static boolean isOfBetween(WordEdits words, int index) {
        for (var before = index - 1; before >= 0 && before > index - 6; before--) {
            if (words.token(before).isWord("BETWEEN")) {
                return true;
            }
            if (words.token(before).isWord("AND")) {
                return false;
            }
        }
        return false;
    }

    private static int endOfClause(WordEdits words, int index) {
        var depth = words.token(index).depth();
        var end = index;
        while (end + 1 < words.size() && !endsBefore(words.token(end + 1), depth)) {
            end++;
        }
        return words.token(end).end();
    }

    private static boolean endsBefore(Token token, int depth) {
        var ends = token.is(";") || NEXT.contains(token.text().toUpperCase(Locale.ROOT));
        return token.depth() < depth || (ends && token.depth() == depth);
    }
}
