package io.github.connectedsecurity.core.internal.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Only {@code InvalidDataException} may come out, and what is read must be written and read alike. In ordinary test runs the
 * committed inputs are replayed; with the variable {@code JAZZER_FUZZ=1} one target at a time is fuzzed for real.
 */
class JsonFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void parse(byte[] utf8) { JsonRoundTripTest.onlyInvalidData(utf8); }

  @FuzzTest(maxDuration = "10m")
  void page(byte[] utf8) { JsonRoundTripTest.readAll(utf8, "value"); }
}
