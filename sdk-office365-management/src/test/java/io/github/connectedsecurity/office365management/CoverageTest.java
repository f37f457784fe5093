package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.testing.Coverage;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private final Coverage coverage = Coverage.of("office365-management");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSizeGreaterThanOrEqualTo(22);
    assertThat(coverage.disagreements()).isEmpty();
  }
}
