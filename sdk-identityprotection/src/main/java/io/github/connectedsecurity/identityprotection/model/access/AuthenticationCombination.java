package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Modes of authentication methods that are strong enough together, written as one text such as {@code password,sms}. */
public record AuthenticationCombination(String value) implements OpenValue {
  /** Reads a combination as the service writes it, with or without blanks. */
  @JsonCreator
  public static AuthenticationCombination of(String value) { return new AuthenticationCombination(value); }

  /** Combines modes; the service knows certain combinations only, see {@code AuthenticationStrengths.combinations}. */
  public static AuthenticationCombination of(AuthenticationMethodMode... modes) {
    if (modes.length == 0) {
      throw new IllegalArgumentException("A combination needs at least one mode.");
    }
    return new AuthenticationCombination(Arrays.stream(modes).map(AuthenticationMethodMode::value).collect(Collectors.joining(",")));
  }

  /** None: combinations are the service's to list, see {@code AuthenticationStrengths.combinations}. */
  public static List<AuthenticationCombination> known() { return List.of(); }

  /** The modes in the order written. */
  public List<AuthenticationMethodMode> modes() {
    return Arrays.stream(value.split(",", -1)).map(String::strip).filter(mode -> !mode.isEmpty()).map(AuthenticationMethodMode::of).toList();
  }

  /** Whether it consists of the same modes, however both are written. */
  public boolean isSameAs(AuthenticationCombination other) { return Set.copyOf(modes()).equals(Set.copyOf(other.modes())); }
}
