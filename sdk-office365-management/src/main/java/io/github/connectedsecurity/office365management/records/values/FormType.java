package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What a form is. */
public record FormType(String value) implements OpenValue {
  private static final KnownValues<FormType> KNOWN = new KnownValues<>(FormType::new);

  /** A form. */
  public static final FormType FORM = KNOWN.add("Form");
  /** A quiz. */
  public static final FormType QUIZ = KNOWN.add("Quiz");
  /** A survey. */
  public static final FormType SURVEY = KNOWN.add("Survey");

  private static final Map<String, FormType> CODES = Map.ofEntries(
      Map.entry("0", FORM),
      Map.entry("1", QUIZ),
      Map.entry("2", SURVEY));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static FormType of(String value) {
    FormType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<FormType> known() { return KNOWN.all(); }
}
