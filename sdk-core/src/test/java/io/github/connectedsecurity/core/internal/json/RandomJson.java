package io.github.connectedsecurity.core.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes random JSON values out of plain JDK maps and lists, the yardstick that parsed values are compared with. */
final class RandomJson {
  private static final String[] NAMES = {"id", "title", "@odata.type", "severity", "a", "b", "c", "d", "e", "f", "g", "h", "i", "", "ü", "\"\\",
      "€uro", "𝄞"};

  private final Random random;

  RandomJson(long seed) { this.random = new Random(seed); }

  @SuppressWarnings({"unchecked", "NullAway"}) // explicit nulls are part of JSON
  Map<String, Object> object(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    int count = random.nextInt(20) == 0 ? random.nextInt(400) : random.nextInt(12);
    for (int i = 0; i < count; i++) {
      members.put(random.nextInt(4) == 0 ? name() : NAMES[random.nextInt(NAMES.length)], count > 12 ? scalar() : value(depth - 1));
    }
    return (Map<String, Object>) (Map<?, ?>) Collections.unmodifiableMap(members);
  }

  @Nullable
  Object value(int depth) {
    int kind = depth <= 0 ? 9 : random.nextInt(10);
    if (kind == 0) {
      return object(depth);
    }
    if (kind == 1) {
      List<@Nullable Object> items = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        items.add(value(depth - 1));
      }
      return Collections.unmodifiableList(items);
    }
    return scalar();
  }

  @Nullable
  Object scalar() {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> (long) random.nextInt(1000) - 500;
      case 3 -> random.nextLong();
      case 4 -> new BigInteger(64 + random.nextInt(400), random).setBit(64).multiply(BigInteger.valueOf(random.nextBoolean() ? 1 : -1));
      case 5 -> new BigDecimal(new BigInteger(random.nextInt(200), random), 1 + random.nextInt(60));
      default -> text();
    };
  }

  /** A name like a text, but of whole characters: Jackson refuses halves of surrogate pairs there. */
  private String name() { return text().replaceAll("\\p{Cs}", "?"); }

  /** A text of all sorts of characters, halves of surrogate pairs among them. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(10) == 0 ? 300 : 12); i > 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> text.append((char) random.nextInt(0x20));
        case 1 -> text.append((char) random.nextInt(0x10000));
        case 2 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
        case 3 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        case 4 -> text.append("\"\\/\u007f\u0080\u07ff\u0800\ufffd\ufeff".charAt(random.nextInt(9)));
        default -> text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }
}
