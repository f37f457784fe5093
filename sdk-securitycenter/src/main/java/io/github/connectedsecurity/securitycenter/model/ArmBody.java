package io.github.connectedsecurity.securitycenter.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of what is sent for a resource: its setters write below {@code properties}, where Resource Manager wants them.
 *
 * @param <S> the body's own type, returned by its setters
 */
public abstract class ArmBody<S extends ArmBody<S>> extends JsonBody<S> {
  private final Map<String, @Nullable Object> properties = new LinkedHashMap<>();

  /** Creates an empty body. */
  protected ArmBody() {}

  /**
   * Sets a property that this type has no setter for, such as one that the service got after this version was made; {@link #with}
   * sets a member beside {@code properties}.
   *
   * @throws IllegalArgumentException for a null, and for what JSON cannot say
   */
  public final S withProperty(String name, Object value) { return property(name, value); }

  /** Sets a member below {@code properties}; setting it again replaces it. */
  protected final S property(String name, Object value) {
    if (value == null) { // callers without null checks
      throw new IllegalArgumentException("Property '" + name + "' of " + getClass().getSimpleName() + " was set to null. To leave it alone do not set it.");
    }
    properties.put(name, value);
    return set("properties", properties);
  }

  /** Sets a member below {@code properties} to an explicit null. */
  protected final S clearProperty(String name) {
    properties.put(name, null);
    return set("properties", properties);
  }

  /**
   * A length of time as {@code d.hh:mm:ss}.
   *
   * @throws IllegalArgumentException when it is negative, or finer than seconds
   */
  protected static String timespan(Duration time) {
    if (time.isNegative() || time.toNanosPart() != 0) {
      throw new IllegalArgumentException("The service takes whole seconds that are not negative, not " + time + ".");
    }
    return "%d.%02d:%02d:%02d".formatted(time.toDaysPart(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
  }
}
