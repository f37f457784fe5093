package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.LimitsSnapshot;
import io.github.connectedsecurity.core.Quota;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long calls wait for a published limit, to the nanosecond. */
class QuotaUseTest {
  private static final Quota THREE = Quota.per(Duration.ofNanos(100), "x", 3);

  private final QuotaUse use = new QuotaUse("h");

  @Test
  void wait_isThatOfTheCallThatMustBeOver() {
    use.of(THREE);
    assertThat(use.waitNanos(THREE, 0, false)).isZero();
    use.enter(0);
    use.enter(10);
    assertThat(use.waitNanos(THREE, 15, false)).isZero();
    use.enter(20);
    assertThat(use.waitNanos(THREE, 30, false)).isEqualTo(70);
    assertThat(use.waitNanos(THREE, 99, false)).isEqualTo(1);
    assertThat(use.waitNanos(THREE, 100, false)).isZero();
    use.enter(100);
    assertThat(use.waitNanos(THREE, 100, false)).isEqualTo(10);
  }

  @Test
  void newCalls_standBehindThoseWhoWait_roundByRound() {
    use.of(THREE);
    use.enter(0);
    use.enter(10);
    use.enter(20);
    assertThat(use.waitNanos(THREE, 30, false)).isEqualTo(70);
    use.startWaiting();
    assertThat(use.waitNanos(THREE, 30, false)).isEqualTo(80);
    assertThat(use.waitNanos(THREE, 30, true)).as("who waits already").isEqualTo(70);
    use.startWaiting();
    assertThat(use.waitNanos(THREE, 30, false)).isEqualTo(90);
    use.startWaiting();
    assertThat(use.waitNanos(THREE, 30, false)).as("the second round").isEqualTo(170);
    use.stopWaiting(5);
    LimitsSnapshot.Group group = use.snapshot(30, Duration.ofSeconds(1));
    assertThat(group.waiting()).isEqualTo(2);
    assertThat(group.waits()).isEqualTo(3);
    assertThat(group.waited()).isEqualTo(Duration.ofNanos(5));
    assertThat(group.notBefore()).isEqualTo(Duration.ofSeconds(1));
    assertThat(group.underWay()).isEqualTo(3);
  }

  @Test
  void largeLimits_areCountedExactly() {
    Quota many = Quota.per(Duration.ofNanos(1_000), "x", 500);
    use.of(many);
    for (int i = 0; i < 499; i++) {
      assertThat(use.waitNanos(many, i, false)).as("call %s", i).isZero();
      use.enter(i);
    }
    assertThat(use.snapshot(499, Duration.ZERO).windows()).containsExactly(new LimitsSnapshot.Window(Duration.ofNanos(1_000), 499, 500));
    use.enter(499);
    assertThat(use.waitNanos(many, 500, false)).isEqualTo(500);
    for (int i = 0; i < 500; i++) {
      assertThat(use.waitNanos(many, 1_000 + i, false)).as("call %s of the following", i).isZero();
      use.enter(1_000 + i);
      assertThat(use.waitNanos(many, 1_000 + i, false)).as("after call %s", i).isEqualTo(i < 499 ? 1 : 501);
    }
    assertThat(use.snapshot(2_499, Duration.ZERO).windows().get(0).used()).as("one of them is a whole stretch ago").isZero();
    assertThat(use.snapshot(2_498, Duration.ZERO).windows().get(0).used()).isEqualTo(1);
  }

  @Test
  void severalWindows_takeTheLongestWait_andConcurrencyCountsAlone() {
    Quota both = Quota.per(Duration.ofNanos(100), "x", 1).per(Duration.ofNanos(1_000), 2).concurrent(2);
    use.of(both);
    use.enter(0);
    assertThat(use.isFull(both)).isFalse();
    assertThat(use.waitNanos(both, 10, false)).isEqualTo(90);
    use.enter(100);
    assertThat(use.isFull(both)).isTrue();
    assertThat(use.waitNanos(both, 100, false)).isEqualTo(900);
    var freed = use.freed();
    use.leave();
    assertThat(use.isFull(both)).isFalse();
    assertThat(freed.getCount()).isZero();
    assertThat(use.freed().getCount()).isEqualTo(1);
    use.freed().countDown();
    assertThat(use.freed().getCount()).as("a latch opened for a closed client is replaced").isEqualTo(1);
  }
}
