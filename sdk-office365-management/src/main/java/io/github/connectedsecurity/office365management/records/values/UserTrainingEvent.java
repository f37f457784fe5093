package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** How a training of a user goes on. */
public record UserTrainingEvent(String value) implements OpenValue {
  private static final KnownValues<UserTrainingEvent> KNOWN = new KnownValues<>(UserTrainingEvent::new);

  /** It was given to the user. */
  public static final UserTrainingEvent TRAINING_ASSIGNED = KNOWN.add("TrainingAssigned");
  /** It was changed. */
  public static final UserTrainingEvent TRAINING_UPDATED = KNOWN.add("TrainingUpdated");
  /** The user went through it. */
  public static final UserTrainingEvent TRAINING_COMPLETED = KNOWN.add("TrainingCompleted");
  /** The user had it already. */
  public static final UserTrainingEvent TRAINING_PREVIOUSLY_ASSIGNED = KNOWN.add("TrainingPreviouslyAssigned");
  /** The user did not go through it in time. */
  public static final UserTrainingEvent TRAINING_NOT_COMPLETED = KNOWN.add("TrainingNotCompleted");

  private static final Map<String, UserTrainingEvent> CODES = Map.ofEntries(
      Map.entry("1", TRAINING_ASSIGNED),
      Map.entry("2", TRAINING_UPDATED),
      Map.entry("3", TRAINING_COMPLETED),
      Map.entry("4", TRAINING_PREVIOUSLY_ASSIGNED),
      Map.entry("5", TRAINING_NOT_COMPLETED));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static UserTrainingEvent of(String value) {
    UserTrainingEvent numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<UserTrainingEvent> known() { return KNOWN.all(); }
}
