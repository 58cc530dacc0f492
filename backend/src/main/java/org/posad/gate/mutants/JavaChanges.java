package org.posad.gate.mutants;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Walks over a file of Java. What is handed down is the type that the method around returns. */
final class JavaChanges extends TreeScanner<@Nullable Void, @Nullable Tree> {

    private static final Map<Tree.Kind, List<String>> OPERATORS = Map.ofEntries(
            Map.entry(Tree.Kind.LESS_THAN, List.of("<", "<=", ">=")),
            Map.entry(Tree.Kind.LESS_THAN_EQUAL, List.of("<=", "<", ">")),
            Map.entry(Tree.Kind.GREATER_THAN, List.of(">", ">=", "<=")),
            Map.entry(Tree.Kind.GREATER_THAN_EQUAL, List.of(">=", ">", "<")),
            Map.entry(Tree.Kind.EQUAL_TO, List.of("==", "!=")),
            Map.entry(Tree.Kind.NOT_EQUAL_TO, List.of("!=", "==")),
            Map.entry(Tree.Kind.PLUS, List.of("+", "-")),
            Map.entry(Tree.Kind.MINUS, List.of("-", "+")),
            Map.entry(Tree.Kind.MULTIPLY, List.of("*", "/")),
            Map.entry(Tree.Kind.DIVIDE, List.of("/", "*")),
            Map.entry(Tree.Kind.REMAINDER, List.of("%", "/")),
            Map.entry(Tree.Kind.CONDITIONAL_AND, List.of("&&", "||")),
            Map.entry(Tree.Kind.CONDITIONAL_OR, List.of("||", "&&")),
            Map.entry(Tree.Kind.PLUS_ASSIGNMENT, List.of("+=", "-=")),
            Map.entry(Tree.Kind.MINUS_ASSIGNMENT, List.of("-=", "+=")),
            Map.entry(Tree.Kind.MULTIPLY_ASSIGNMENT, List.of("*=", "/=")),
            Map.entry(Tree.Kind.DIVIDE_ASSIGNMENT, List.of("/=", "*=")),
            Map.entry(Tree.Kind.REMAINDER_ASSIGNMENT, List.of("%=", "/=")));

    private final String content;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Edit> found = new ArrayList<>();

    JavaChanges(String content, CompilationUnitTree unit, SourcePositions positions) {
        this.content = content;
        this.unit = unit;
        this.positions = positions;
    }

    List<Edit> found() {
        return found;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Tree returned) {
        swap(tree, end(tree.getLeftOperand()), start(tree.getRightOperand()));
        return super.visitBinary(tree, returned);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Tree returned) {
        swap(tree, end(tree.getVariable()), start(tree.getExpression()));
        return super.visitCompoundAssignment(tree, returned);
    }

    /** A comment between the operands could hold another operator. */
    private void swap(Tree tree, int from, int to) {
        var operators = OPERATORS.get(tree.getKind());
        var between = content.substring(from, to);
        if (operators != null && !between.contains("//") && !between.contains("/*")) {
            var operator = operators.getFirst();
            var at = from + between.indexOf(operator);
            operators.stream().skip(1).forEach(other -> change(at, at + operator.length(), other));
        }
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Tree returned) {
        switch (tree.getKind()) {
            case LOGICAL_COMPLEMENT, UNARY_MINUS -> change(start(tree), start(tree) + 1, "");
            case PREFIX_INCREMENT -> change(start(tree), start(tree) + 2, "--");
            case PREFIX_DECREMENT -> change(start(tree), start(tree) + 2, "++");
            case POSTFIX_INCREMENT -> change(end(tree) - 2, end(tree), "--");
            case POSTFIX_DECREMENT -> change(end(tree) - 2, end(tree), "++");
            default -> {
                // bits are left as they are
            }
        }
        return super.visitUnary(tree, returned);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Tree returned) {
        switch (tree.getValue()) {
            case Integer number when isPlain(tree) -> changeNumber(tree, number);
            case Long number -> replace(tree, number + 1 + "L");
            case Double number -> replace(tree, Double.toString(number + 1));
            case Boolean truth -> replace(tree, Boolean.toString(!truth));
            case String text -> replace(tree, text.isEmpty() ? "\"posad\"" : "\"\"");
            case null, default -> {
                // characters and nulls are left as they are
            }
        }
        return super.visitLiteral(tree, returned);
    }

    private boolean isPlain(LiteralTree tree) {
        return content.substring(start(tree), end(tree)).matches("[0-9]+");
    }

    private void changeNumber(LiteralTree tree, int number) {
        replace(tree, Integer.toString(number + 1));
        if (number > 0) {
            replace(tree, Integer.toString(number - 1));
        }
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Tree returned) {
        negate(tree.getCondition());
        return super.visitIf(tree, returned);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Tree returned) {
        negate(tree.getCondition());
        return super.visitWhileLoop(tree, returned);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Tree returned) {
        negate(tree.getCondition());
        return super.visitDoWhileLoop(tree, returned);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Tree returned) {
        scan(tree.getInitializer(), returned);
        scan(tree.getCondition(), returned);
        tree.getUpdate().forEach(update -> scan(update.getExpression(), returned)); // without it, it never ends
        return scan(tree.getStatement(), returned);
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Tree returned) {
        negate(tree.getCondition());
        return super.visitConditionalExpression(tree, returned);
    }

    /** A comparison is negated by its operator, a constant is changed, and a {@code !} is left out. */
    private void negate(ExpressionTree condition) {
        var bare = condition instanceof ParenthesizedTree parentheses ? parentheses.getExpression() : condition;
        switch (bare.getKind()) {
            case LESS_THAN,
                    LESS_THAN_EQUAL,
                    GREATER_THAN,
                    GREATER_THAN_EQUAL,
                    EQUAL_TO,
                    NOT_EQUAL_TO,
                    LOGICAL_COMPLEMENT,
                    BOOLEAN_LITERAL -> {
                // see above
            }
            default -> replace(bare, "!(" + content.substring(start(bare), end(bare)) + ")");
        }
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Tree returned) {
        if (!(tree.getExpression() instanceof AssignmentTree)) {
            drop(tree);
        }
        return super.visitExpressionStatement(tree, returned);
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Tree returned) {
        drop(tree);
        return super.visitThrow(tree, returned);
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Tree returned) {
        drop(tree);
        return super.visitBreak(tree, returned);
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Tree returned) {
        drop(tree);
        return super.visitContinue(tree, returned);
    }

    private void drop(Tree statement) {
        replace(statement, ";");
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Tree returned) {
        return super.visitMethod(tree, tree.getReturnType());
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Tree returned) {
        if (tree.getExpression() != null && returned != null) {
            var nothing = nothing(returned);
            if (!content.substring(start(tree.getExpression()), end(tree.getExpression()))
                    .equals(nothing)) {
                replace(tree.getExpression(), nothing);
            }
        }
        return super.visitReturn(tree, returned);
    }

    private static String nothing(Tree type) {
        if (type instanceof PrimitiveTypeTree primitive) {
            return primitive.getPrimitiveTypeKind() == TypeKind.BOOLEAN ? "false" : "0";
        }
        return "null";
    }

    private void replace(Tree tree, String text) {
        change(start(tree), end(tree), text);
    }

    /** What the compiler has made up, such as the constructor of a record, has no place. */
    private void change(int start, int end, String text) {
        if (start >= 0 && end > start) {
            found.add(new Edit(start, end, text));
        }
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
