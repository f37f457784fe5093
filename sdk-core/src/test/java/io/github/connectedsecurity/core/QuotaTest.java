package io.github.connectedsecurity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectedsecurity.core.Quota.Window;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuotaTest {
  private static final Quota QUOTA = Quota.perMinute("machine actions", 100).perHour(1_500).concurrent(25);

  @Test
  void limits_addUp_andAreChanged() {
    assertThat(QUOTA.windows()).containsExactly(new Window(Duration.ofMinutes(1), 100), new Window(Duration.ofHours(1), 1_500));
    assertThat(QUOTA.concurrent()).isEqualTo(25);
    assertThat(QUOTA.isLimited()).isTrue();
    assertThat(QUOTA.times(0.5)).isEqualTo(Quota.perMinute("machine actions", 50).perHour(750).concurrent(12));
    assertThat(QUOTA.times(0.0001)).as("at least one").isEqualTo(Quota.perMinute("machine actions", 1).perHour(1).concurrent(1));
    assertThat(QUOTA.unlimited()).isEqualTo(Quota.group("machine actions"));
    assertThat(Quota.group("x").isLimited()).isFalse();
    assertThat(Quota.group("x").concurrent(1).isLimited()).isTrue();
    Quota second = Quota.per(Duration.ofSeconds(1), "x", 1);
    assertThat(second.times(0.5)).as("no concurrency is not limited to one").isEqualTo(second);
  }

  @Test
  void nonsense_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Quota.group(" ")).withMessageContaining("name");
    assertThatIllegalArgumentException().isThrownBy(() -> Quota.group("x").concurrent(-1)).withMessageContaining("-1");
    assertThatIllegalArgumentException().isThrownBy(() -> Quota.perMinute("x", 0)).withMessageContaining("at least one");
    assertThatIllegalArgumentException().isThrownBy(() -> Quota.per(Duration.ZERO, "x", 1));
  }
}
