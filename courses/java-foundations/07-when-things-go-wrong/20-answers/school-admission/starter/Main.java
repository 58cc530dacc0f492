record Child(String name, int age, boolean hasSibling) {}

sealed interface Admission {}

record TooYoung(int years) implements Admission {}

record Admitted(int free) implements Admission {}

record Waiting(int place) implements Admission {}

class School {

    School(int places) {
    }

    Admission apply(Child child) {
        return new TooYoung(0);
    }
}
