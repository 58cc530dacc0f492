import module java.base;

class WaitingRoom {

    private final List<String> waiting = new ArrayList<>();
    private int drawn;

    int draw(String name) {
        waiting.add(name);
        drawn++;
        return drawn;
    }

    String call() {
        if (waiting.isEmpty()) {
            throw new IllegalStateException("nobody is waiting");
        }
        return waiting.removeLast();
    }

    int ahead(String name) {
        return waiting.indexOf(name);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }
}
