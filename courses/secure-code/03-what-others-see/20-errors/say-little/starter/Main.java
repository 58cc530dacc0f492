import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class BadInput extends RuntimeException {

    BadInput(String message) {
        super(message);
    }
}

class Desk {

    private final List<String> log = new ArrayList<>();

    String answer(Supplier<String> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            return "Error: " + e;
        }
    }

    boolean may(Supplier<Boolean> rule) {
        try {
            return rule.get();
        } catch (RuntimeException e) {
            return true;
        }
    }

    List<String> log() {
        return log;
    }
}
