package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.testing.Coverage;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private final Coverage coverage = Coverage.of("graph-security");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(coverage.disagreements()).isEmpty();
  }
}
