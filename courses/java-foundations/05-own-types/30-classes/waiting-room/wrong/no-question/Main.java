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
        return waiting.removeFirst();
    }

    int ahead(String name) {
        return waiting.indexOf(name);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }
}
