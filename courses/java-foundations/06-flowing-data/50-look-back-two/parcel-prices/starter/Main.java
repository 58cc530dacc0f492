import module java.base;

sealed interface Parcel {}

record Letter(int grams) implements Parcel {}

class Post {

    static Optional<Integer> price(Parcel parcel) {
        return switch (parcel) {
            case Letter(int grams) -> Optional.of(60);
        };
    }
}
