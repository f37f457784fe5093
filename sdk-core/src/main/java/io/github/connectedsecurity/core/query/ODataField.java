package io.github.connectedsecurity.core.query;

import io.github.connectedsecurity.core.json.OpenValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A property that a list can be filtered or ordered by, with the type of its values. Nested ones are written as a path:
 *
 * <pre>{@code
 * static final ODataText PROVIDER = ODataField.text("vendorInformation/provider");
 * static final ODataEnumeration<AlertSeverity> SEVERITY = ODataField.enumeration("severity");
 * static final ODataComparable<Instant> CREATED = ODataField.instant("createdDateTime");
 * }</pre>
 *
 * @param <T> the type of the values it is compared with
 */
public sealed class ODataField<T> permits ODataComparable, ODataEnumeration, ODataText {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final ODataPath path;
  private final Function<? super T, String> literal;

  ODataField(ODataPath path, Function<? super T, String> literal) {
    this.path = path;
    this.literal = literal;
  }

  /** A text, quoted in a filter; quotes inside it are doubled. */
  public static ODataText text(String name) { return new ODataText(ODataPath.of(name)); }

  /** An open enumeration; its values are written as quoted text, as in {@code severity eq 'high'}. */
  public static <T extends OpenValue> ODataEnumeration<T> enumeration(String name) { return new ODataEnumeration<>(ODataPath.of(name)); }

  /** A point in time, written bare in UTC with at most seven fraction digits (finer ones are cut). */
  public static ODataComparable<Instant> instant(String name) { return new ODataComparable<>(ODataPath.of(name), SafeValues::instant); }

  /** A calendar day, written bare. */
  public static ODataComparable<LocalDate> date(String name) { return new ODataComparable<>(ODataPath.of(name), SafeValues::date); }

  /** A number, whole or with a fraction, written bare and exactly. */
  public static ODataComparable<Number> number(String name) { return new ODataComparable<>(ODataPath.of(name), SafeValues::number); }

  /** A truth value, written bare. */
  public static ODataField<Boolean> bool(String name) { return new ODataField<>(ODataPath.of(name), Object::toString); }

  /** An identifier that the service declares as a GUID and wants bare; ids declared as text are {@link #text(String)}. */
  public static ODataField<UUID> guid(String name) { return new ODataField<>(ODataPath.of(name), UUID::toString); }

  /** A name that the service wants without quotes, as in {@code name in (PlanA,PlanB)}; only letters, digits and '_' are taken. */
  public static ODataField<String> word(String name) { return new ODataField<>(ODataPath.of(name), ODataField::bareWord); }

  /** Equal to a value. */
  public ODataFilter eq(T value) { return compare("eq", value); }

  /** Different from a value. */
  public ODataFilter ne(T value) { return compare("ne", value); }

  /** Equal to one of the values, which must be at least one. Where a service lacks {@code in}, use {@link #eqAny(Collection)}. */
  public ODataFilter in(Collection<? extends T> values) {
    return after(some(values).stream().map(literal).collect(Collectors.joining(",", " in (", ")")));
  }

  /** Equal to one of the values, spelled out as {@code eq … or eq …} for services that lack {@code in}. */
  public ODataFilter eqAny(Collection<? extends T> values) { return ODataFilter.anyOf(some(values).stream().map(this::eq).toList()); }

  /** Without a value. */
  public ODataFilter isNull() { return after(" eq null"); }

  /** With some value. */
  public ODataFilter isNotNull() { return after(" ne null"); }

  /** Smallest first. */
  public ODataOrder asc() { return ODataOrder.asc(path.full()); }

  /** Largest first. */
  public ODataOrder desc() { return ODataOrder.desc(path.full()); }

  /** The property's path, as it is written in a filter of the entity. */
  public String name() { return path.full(); }

  @Override
  public String toString() { return name(); }

  ODataFilter compare(String operator, T value) { return after(" " + operator + " " + literal.apply(value)); }

  ODataFilter call(String function, T value) { return leaf(function + "(", "," + literal.apply(value) + ")"); }

  static String quoted(String value) { return "'" + SafeValues.text(value).replace("'", "''") + "'"; }

  private ODataFilter after(String after) { return leaf("", after); }

  private ODataFilter leaf(String before, String after) { return new ODataFilter(new FilterNode.Leaf(before, path, after)); }

  private Collection<? extends T> some(Collection<? extends T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values to compare '" + name() + "' with: nothing could match");
    }
    return values;
  }

  private static String bareWord(String value) {
    if (!WORD.matcher(value).matches()) {
      throw new IllegalArgumentException("a bare name takes only letters, digits and '_', and starts with a letter");
    }
    return value;
  }
}
