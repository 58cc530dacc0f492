import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TravelCardTest {

    private final TravelCard card = new TravelCard();

    @Test
    void isEmptyAtFirst() {
        assertThat(card.balance()).isZero();
        assertThat(card.rides()).isZero();
        assertThat(card.pay(30)).isFalse();
        card.topUp(5);
        assertThat(card.balance()).isEqualTo(5);
    }

    @Test
    void paysForRides() {
        card.topUp(100);
        card.topUp(20);
        assertThat(card.pay(35)).isTrue();
        assertThat(card.pay(35)).isTrue();
        assertThat(card.balance()).isEqualTo(50);
        assertThat(card.rides()).isEqualTo(2);
    }

    @Test
    void takesNothingIfItIsNotEnough() {
        card.topUp(30);
        assertThat(card.pay(35)).isFalse();
        assertThat(card.balance()).isEqualTo(30);
        assertThat(card.rides()).isZero();
    }

    @Test
    void refusesStrangeAmounts() {
        card.topUp(1);
        assertThatThrownBy(() -> card.topUp(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> card.topUp(-10)).isInstanceOf(IllegalArgumentException.class);
        assertThat(card.balance()).isEqualTo(1);
    }

    @Test
    void cardsDoNotShare() {
        var other = new TravelCard();
        other.topUp(50);
        assertThat(other.balance()).isEqualTo(50);
        assertThat(card.balance()).isZero();
    }

    @Test
    void mayPayTheLastMoney() {
        card.topUp(35);
        assertThat(card.pay(35)).isTrue();
        assertThat(card.balance()).isZero();
    }
}
