import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostTest {

    @Test
    void pricesLetters() {
        assertThat(Post.price(new Letter(10))).contains(60);
        assertThat(Post.price(new Letter(50))).contains(90);
        assertThat(Post.price(new Letter(500))).contains(140);
    }

    @Test
    void pricesBoxes() {
        assertThat(Post.price(new Box(20, 30, 40, 1500))).contains(200);
        assertThat(Post.price(new Box(20, 30, 40, 5000))).contains(350);
    }

    @Test
    void furnitureStaysHere() {
        assertThat(Post.price(new Furniture("sofa"))).isEmpty();
    }

    @Test
    void everySideCounts() {
        assertThat(Post.price(new Box(121, 5, 5, 100))).isEmpty();
        assertThat(Post.price(new Box(5, 121, 5, 100))).isEmpty();
        assertThat(Post.price(new Box(5, 5, 121, 100))).isEmpty();
    }

    @Test
    void limitsIncluded() {
        assertThat(Post.price(new Letter(20))).contains(60);
        assertThat(Post.price(new Letter(21))).contains(90);
        assertThat(Post.price(new Letter(100))).contains(90);
        assertThat(Post.price(new Letter(101))).contains(140);
        assertThat(Post.price(new Box(120, 120, 120, 2000))).contains(200);
        assertThat(Post.price(new Box(120, 120, 120, 2001))).contains(350);
    }

    @Test
    void somethingWeighsSomething() {
        assertThatThrownBy(() -> new Letter(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(1, 1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Post.price(new Letter(1))).contains(60);
        assertThat(Post.price(new Box(1, 1, 1, 1))).contains(200);
    }
}
