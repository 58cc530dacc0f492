import module java.base;

sealed interface Parcel {}

record Letter(int grams) implements Parcel {
    Letter {
        if (grams <= 0) {
            throw new IllegalArgumentException("a letter without weight");
        }
    }
}

record Box(int length, int width, int height, int grams) implements Parcel {
    boolean isTooLong() {
        return Math.max(length, Math.max(width, height)) > 120;
    }
}

record Furniture(String what) implements Parcel {}

class Post {

    static Optional<Integer> price(Parcel parcel) {
        return switch (parcel) {
            case Letter(int grams) when grams <= 20 -> Optional.of(60);
            case Letter(int grams) when grams <= 100 -> Optional.of(90);
            case Letter letter -> Optional.of(140);
            case Box box when box.isTooLong() -> Optional.empty();
            case Box box -> Optional.of(box.grams() <= 2000 ? 200 : 350);
            case Furniture furniture -> Optional.empty();
        };
    }
}
