package io.github.connectedsecurity.emulator.internal.kql;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What columns are called that nobody named. */
final class Naming {
  private final Set<String> used = new HashSet<>();
  private int unnamed;

  /** The name of a column; given names must be new, others get a number if they are not. */
  String name(Expr.Named column) {
    if (column.name().isEmpty() || !used.add(column.name().get())) {
      return unused(column.name().or(() -> of(column.value())).orElseGet(() -> "Column" + ++unnamed));
    }
    return column.name().get();
  }

  /** This name, or with a number if there is one of this name. */
  String unused(String name) {
    String free = name;
    for (int i = 1; !used.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  /** The name that an expression has by itself. */
  static Optional<String> of(Expr value) {
    if (value instanceof Expr.Name name) {
      return Optional.of(name.name());
    }
    if (value instanceof Expr.Member member && member.key() instanceof Expr.Constant key) {
      return of(member.value()).map(source -> source + "_" + Values.text(key.literal().value()));
    }
    boolean transparent = value instanceof Expr.Call call && Functions.TRANSPARENT.contains(call.function()) && !call.arguments().isEmpty();
    return transparent ? of(((Expr.Call) value).arguments().get(0)) : Optional.empty();
  }
}
