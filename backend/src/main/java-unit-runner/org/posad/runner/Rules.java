package org.posad.runner;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What a learner's classes may name. Java is safe in memory: without reflection, method handles, class loaders, files
 * and the like, code reaches only what it is handed. So a list of harmless classes is a wall; all else is refused, and so
 * is an {@code equals} of the learner's own, for the tests compare with it.
 */
final class Rules {

    private static final Pattern LEADS_ASSERTIONS =
            Pattern.compile("org/assertj/core/api/(AssertProvider|AssertDelegateTarget)");

    private static final Pattern FILE_NAME = Pattern.compile("\\(Ljava/lang/String;.*");
    private static final Pattern COMPARATOR = Pattern.compile("\\(Ljava/util/Comparator;.*");

    private static final Pattern HARMLESS =
            Pattern.compile("java/lang/\\w+(\\$\\w+)*|java/lang/runtime/(ObjectMethods|SwitchBootstraps)"
                    + "|java/lang/invoke/(LambdaMetafactory|StringConcatFactory|ConstantBootstraps|MethodHandles(\\$Lookup)?)"
                    + "|java/lang/(annotation|constant)/\\w+"
                    + "|java/util/(?!ServiceLoader|ResourceBundle|PropertyResourceBundle)\\w+(\\$\\w+)*"
                    + "|java/util/(function|stream|regex|concurrent|concurrent/atomic|concurrent/locks)/\\w+(\\$\\w+)*"
                    + "|java/time/(\\w+/)?\\w+|java/math/\\w+|java/text/\\w+(\\$\\w+)*|java/nio/charset/\\w+"
                    + "|java/io/(IOException|UncheckedIOException|FileNotFoundException|EOFException|Serializable"
                    + "|Closeable|InputStream|OutputStream|Reader|Writer|PrintStream|BufferedReader|InputStreamReader"
                    + "|StringReader|StringWriter|PrintWriter|ByteArrayInputStream|ByteArrayOutputStream)"
                    + "|org/junit/jupiter/api/\\w+|org/assertj/core/api/\\w+|org/opentest4j/AssertionFailedError");

    private static final Pattern NOT_HARMLESS = Pattern.compile(
            "java/lang/(Runtime(?!Exception$).*|Process.*|ClassLoader|ClassValue|Module.*|ThreadGroup|StackWalker.*|Compiler"
                    + "|SecurityManager|StackStreamFactory.*)");

    /** Of these classes only so much. */
    private static final Map<String, Pattern> ONLY = Map.of(
            "java/lang/Class",
                    Pattern.compile(
                            "getSimpleName|getName|isInstance|cast|desiredAssertionStatus|hashCode|equals|toString"),
            "java/lang/System",
                    Pattern.compile("out|err|in|currentTimeMillis|nanoTime|lineSeparator|identityHashCode|arraycopy"),
            "java/lang/invoke/MethodHandles", Pattern.compile("-"),
            "java/lang/invoke/MethodHandles$Lookup", Pattern.compile("-"));

    /** Nowhere: whoever inherits them would go round the list. */
    private static final Pattern NEVER =
            Pattern.compile("[gs]etContextClassLoader|getClassLoader|forName|getAllStackTraces|getThreadGroup|enumerate"
                    + "|set(Default)?UncaughtExceptionHandler|extracting.*|flatExtracting.*|filteredOn.*|usingRecursive.*"
                    + "|hasFieldOrProperty.*|hasAllNullFields.*|hasNoNullFields.*|useRepresentation|register.*"
                    + "|getBundle|resolveConstantDesc|setDescriptionConsumer");

    /** Not with these parameters: they open files, or let the learner's code decide what a set or map contains. */
    private static final Map<String, Pattern> NEVER_MADE_OF = Map.of(
            "java/io/PrintStream", FILE_NAME,
            "java/io/PrintWriter", FILE_NAME,
            "java/util/Formatter", FILE_NAME,
            "java/util/TreeSet", COMPARATOR,
            "java/util/TreeMap", COMPARATOR,
            "java/util/concurrent/ConcurrentSkipListSet", COMPARATOR,
            "java/util/concurrent/ConcurrentSkipListMap", COMPARATOR);

    private Rules() {}

    static void check(Map<String, byte[]> classes) throws Compiler.Refused {
        for (var bytes : classes.values()) {
            var model = ClassFile.of().parse(bytes);
            for (PoolEntry entry : model.constantPool()) {
                var broken = broken(entry, classes);
                if (broken.isPresent()) {
                    throw refused(model, broken.get() + " may not be used in this exercise");
                }
            }
            if (model.methods().stream().anyMatch(Rules::isOwnEquals)) {
                throw refused(model, "equals may not be written in this exercise; a record has it already");
            }
            Kinship.check(model);
        }
    }

    private static Optional<String> broken(PoolEntry entry, Map<String, byte[]> own) {
        return switch (entry) {
            case ClassEntry named ->
                isAllowed(named.asInternalName(), own) ? Optional.empty() : Optional.of(simple(named));
            case MemberRefEntry member ->
                isAllowed(member, own)
                        ? Optional.empty()
                        : Optional.of(
                                simple(member.owner()) + "." + member.name().stringValue());
            // types of parameters and results stand in texts only: a test's assertThat would follow such a result's
            // lead
            case Utf8Entry text
            when LEADS_ASSERTIONS.matcher(text.stringValue()).find() -> Optional.of("An assertion of one's own");
            default -> Optional.empty();
        };
    }

    private static boolean isAllowed(MemberRefEntry member, Map<String, byte[]> own) {
        var owner = member.owner().asInternalName();
        var name = member.name().stringValue();
        if (NEVER.matcher(name).matches() && !declares(owner, name, own)) {
            return false;
        }
        if (name.equals("<init>") && isNeverMadeOf(owner, member.type().stringValue())) {
            return false;
        }
        var only = ONLY.get(owner);
        return only == null || only.matcher(name).matches();
    }

    private static boolean isNeverMadeOf(String owner, String parameters) {
        var never = NEVER_MADE_OF.get(owner);
        return never != null && never.matcher(parameters).matches();
    }

    private static boolean isAllowed(String name, Map<String, byte[]> own) {
        var element = name.replaceFirst("^\\[+L(.*);$", "$1");
        return element.startsWith("[")
                || isOwn(element, own)
                || (HARMLESS.matcher(element).matches()
                        && !NOT_HARMLESS.matcher(element).matches());
    }

    private static boolean isOwn(String name, Map<String, byte[]> own) {
        return own.containsKey(name.replace('/', '.'));
    }

    private static boolean declares(String owner, String method, Map<String, byte[]> own) {
        return isOwn(owner, own)
                && ClassFile.of().parse(own.get(owner.replace('/', '.'))).methods().stream()
                        .anyMatch(each -> each.methodName().equalsString(method));
    }

    /** Other than the one that a record has by itself. */
    private static boolean isOwnEquals(MethodModel method) {
        return method.methodName().equalsString("equals")
                && method.methodType().equalsString("(Ljava/lang/Object;)Z")
                && method.code()
                        .map(code ->
                                StreamSupport.stream(code.spliterator(), false).noneMatch(Rules::isOfARecord))
                        .orElse(false);
    }

    private static boolean isOfARecord(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call
                && call.bootstrapMethod().owner().descriptorString().equals("Ljava/lang/runtime/ObjectMethods;");
    }

    private static String simple(ClassEntry named) {
        return named.asInternalName().replaceFirst(".*/", "");
    }

    static Compiler.Refused refused(ClassModel model, String why) {
        return new Compiler.Refused("Main.java:1: error: " + why);
    }
}
