package org.posad.sandbox.inside;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs a main method as the {@code java} command does: by the same rules, in a thread called main, alone in its group, with
 * nothing below it in a stack trace (this class is defined anew as a hidden one, whose frames are not shown), and with
 * the same exit code.
 */
class MainThread extends Thread {

    private static final int LOAD_BY_NAME = 1;

    private final MethodHandle body;
    private volatile @Nullable Throwable failure;

    MainThread(MethodHandle body) {
        super(new ThreadGroup(systemGroup(), "main"), null, "main");
        this.body = body;
    }

    static void run(String program, String[] arguments) throws Throwable {
        var thread = newThread(mainOf(program, arguments));
        thread.start();
        thread.join();
        Throwable failure = (Throwable) thread.getClass().getMethod("failure").invoke(thread);
        if (failure != null) {
            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {}); // it has been shown
            throw failure; // so that the process ends with 1, when its last thread does
        }
    }

    @Override
    public void run() {
        try {
            body.invokeExact();
        } catch (Throwable e) {
            failure = e;
            MainThread.<RuntimeException>rethrow(e);
        }
    }

    public @Nullable Throwable failure() {
        return failure;
    }

    private static Thread newThread(MethodHandle body) throws ReflectiveOperationException, IOException {
        try (InputStream code = Objects.requireNonNull(MainThread.class.getResourceAsStream("MainThread.class"))) {
            var hidden = MethodHandles.lookup().defineHiddenClass(code.readAllBytes(), true);
            var constructor = hidden.lookupClass().getDeclaredConstructor(MethodHandle.class);
            return (Thread) constructor.newInstance(body);
        }
    }

    private static MethodHandle mainOf(String program, String[] arguments) throws ReflectiveOperationException {
        Class<?> owner = load(program);
        Method method = (Method) Class.forName("jdk.internal.misc.MethodFinder")
                .getMethod("findMainMethod", Class.class)
                .invoke(null, owner);
        method.setAccessible(true);
        MethodHandle main = MethodHandles.lookup().unreflect(method);
        if (method.getParameterCount() == 1) {
            main = MethodHandles.insertArguments(main, main.type().parameterCount() - 1, (Object) arguments);
        }
        if (!Modifier.isStatic(method.getModifiers())) {
            var constructor = owner.getDeclaredConstructor();
            constructor.setAccessible(true);
            main = MethodHandles.collectArguments(
                    main,
                    0,
                    MethodHandles.lookup()
                            .unreflectConstructor(constructor)
                            .asType(MethodType.methodType(main.type().parameterType(0))));
        }
        return main.asType(MethodType.methodType(void.class));
    }

    /** Says what is wrong, and ends, where there is no such class or no main method in it. */
    private static Class<?> load(String program) throws ReflectiveOperationException {
        return (Class<?>) Class.forName("sun.launcher.LauncherHelper")
                .getMethod("checkAndLoadMain", boolean.class, int.class, String.class)
                .invoke(null, true, LOAD_BY_NAME, program);
    }

    private static ThreadGroup systemGroup() {
        return Objects.requireNonNull(Thread.currentThread().getThreadGroup()).getParent();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> void rethrow(Throwable e) throws E {
        throw (E) e;
    }
}
