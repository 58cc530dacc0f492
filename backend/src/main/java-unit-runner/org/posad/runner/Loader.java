package org.posad.runner;

import java.util.Map;

/** One life of the learner's program, with the tests: its static fields are as at the beginning. */
final class Loader extends ClassLoader {

    private final Map<String, byte[]> program;
    private final Map<String, byte[]> tests;

    Loader(Map<String, byte[]> program, Map<String, byte[]> tests) {
        super(Loader.class.getClassLoader());
        this.program = program;
        this.tests = tests;
    }

    /** The runner's own classes are not to be found from here. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("org.posad.runner.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = tests.containsKey(name) ? tests.get(name) : program.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
