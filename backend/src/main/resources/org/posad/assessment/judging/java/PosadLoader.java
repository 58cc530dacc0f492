import java.util.Map;

/** One life of the learner's program, with the tests: its static fields are as at the beginning. */
final class PosadLoader extends ClassLoader {

    private final Map<String, byte[]> program;
    private final Map<String, byte[]> tests;

    PosadLoader(Map<String, byte[]> program, Map<String, byte[]> tests) {
        super(PosadLoader.class.getClassLoader().getParent());
        this.program = program;
        this.tests = tests;
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
