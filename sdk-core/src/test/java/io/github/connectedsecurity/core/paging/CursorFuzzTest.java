package io.github.connectedsecurity.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A target for a fuzzer; an ordinary build runs it on the kept inputs. */
class CursorFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void anyText_isACursorThatIsWrittenBack_orRefused(byte[] input) {
    check(new String(input, StandardCharsets.UTF_8));
    check(Base64.getUrlEncoder().withoutPadding().encodeToString(input)); // what is inside is reached, too
  }

  private static void check(String text) {
    try {
      Cursor cursor = Cursor.parse(text);
      assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
      assertThat(cursor.done()).isNotNegative();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("no cursor");
    }
  }
}
