record Child(String name, int age, boolean hasSibling) {}

sealed interface Admission {}

record TooYoung(int years) implements Admission {}

record Admitted(int free) implements Admission {}

record Waiting(int place) implements Admission {}

class School {

    private int free;
    private int waiting;

    School(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("places below 0: " + places);
        }
        this.free = places;
    }

    Admission apply(Child child) {
        if (child.age() < 6) {
            return new TooYoung(6 - child.age());
        }
        int needed = child.hasSibling() ? 1 : 2;
        if (free < needed) {
            waiting++;
            return new Waiting(waiting);
        }
        free--;
        return new Admitted(free);
    }
}
