import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RoomTestTest {

    /** As it should be; each broken room changes one thing. */
    private static class Right implements Room {
        final List<String> waiting = new ArrayList<>();
        int drawn;

        @Override
        public int draw(String name) {
            waiting.add(name);
            return ++drawn;
        }

        @Override
        public String call() {
            return waiting.isEmpty() ? nobody() : waiting.removeFirst();
        }

        String nobody() {
            throw new IllegalStateException("nobody is waiting");
        }

        @Override
        public boolean isEmpty() {
            return waiting.isEmpty();
        }
    }

    @Test
    void acceptsTheRightRoom() throws ReflectiveOperationException {
        accepts(Right::new);
    }

    @Test
    void noticesWrongNumbers() throws ReflectiveOperationException {
        notices("numbers begin at 0", () -> new Right() {
            @Override
            public int draw(String name) {
                return super.draw(name) - 1;
            }
        });
        notices("a number is given again", () -> new Right() {
            @Override
            public int draw(String name) {
                super.draw(name);
                return waiting.size();
            }
        });
    }

    @Test
    void noticesTheWrongOrder() throws ReflectiveOperationException {
        notices("the last is called first", () -> new Right() {
            @Override
            public String call() {
                return waiting.isEmpty() ? nobody() : waiting.removeLast();
            }
        });
        notices("nobody ever leaves", () -> new Right() {
            @Override
            public String call() {
                return waiting.isEmpty() ? nobody() : waiting.getFirst();
            }
        });
    }

    @Test
    void noticesSilence() throws ReflectiveOperationException {
        notices("null instead of an exception", () -> new Right() {
            @Override
            String nobody() {
                return null;
            }
        });
    }

    @Test
    void noticesWrongEmptiness() throws ReflectiveOperationException {
        notices("always empty", () -> new Right() {
            @Override
            public boolean isEmpty() {
                return true;
            }
        });
        notices("never empty", () -> new Right() {
            @Override
            public boolean isEmpty() {
                return false;
            }
        });
    }

    @Test
    void noticesTheWrongException() throws ReflectiveOperationException {
        notices("another exception", () -> new Right() {
            @Override
            String nobody() {
                throw new NoSuchElementException();
            }
        });
    }

    @Test
    void noticesForgetfulness() throws ReflectiveOperationException {
        notices("empty only before the first visitor", () -> new Right() {
            @Override
            public boolean isEmpty() {
                return drawn == 0;
            }
        });
        notices("full only after the first has left", () -> new Right() {
            @Override
            public boolean isEmpty() {
                return waiting.isEmpty() || waiting.size() == drawn;
            }
        });
    }

    /** The learner's tests that fail for what room makes, a fresh one for each. */
    private static List<String> failing(Supplier<Room> room) throws ReflectiveOperationException {
        var failing = new ArrayList<String>();
        int found = 0;
        for (var method : RoomTest.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                found++;
                method.setAccessible(true);
                try {
                    method.invoke(new RoomTest(room.get()));
                } catch (InvocationTargetException e) {
                    failing.add(method.getName());
                }
            }
        }
        assertThat(found).as("methods with @Test in RoomTest").isPositive();
        return failing;
    }

    private static void accepts(Supplier<Room> room) throws ReflectiveOperationException {
        assertThat(failing(room)).as("your tests that fail although nothing is wrong").isEmpty();
    }

    private static void notices(String what, Supplier<Room> room) throws ReflectiveOperationException {
        assertThat(failing(room)).as("your tests that notice: " + what).isNotEmpty();
    }
}
