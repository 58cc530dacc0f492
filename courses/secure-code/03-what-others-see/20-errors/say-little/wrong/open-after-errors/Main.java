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
    private int number = 4711;

    String answer(Supplier<String> action) {
        try {
            return action.get();
        } catch (BadInput e) {
            return e.getMessage();
        } catch (RuntimeException e) {
            var reference = number++;
            log.add(reference + " " + e);
            return "Something went wrong. Please tell us the number " + reference + ".";
        }
    }

    boolean may(Supplier<Boolean> rule) {
        try {
            return rule.get();
        } catch (RuntimeException e) {
            log.add("rule failed " + e);
            return true;
        }
    }

    List<String> log() {
        return log;
    }
}
