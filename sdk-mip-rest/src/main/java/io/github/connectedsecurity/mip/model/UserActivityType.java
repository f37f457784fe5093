package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a person did with content; sets of these in policies are {@link UserActivityTypes}. */
public record UserActivityType(String value) implements OpenValue {
  private static final KnownValues<UserActivityType> KNOWN = new KnownValues<>(UserActivityType::new);

  /** Text went to the application, such as a prompt. */
  public static final UserActivityType UPLOAD_TEXT = KNOWN.add("uploadText");
  /** A file went to the application. */
  public static final UserActivityType UPLOAD_FILE = KNOWN.add("uploadFile");
  /** Text came from the application, such as an answer. */
  public static final UserActivityType DOWNLOAD_TEXT = KNOWN.add("downloadText");
  /** A file came from the application. */
  public static final UserActivityType DOWNLOAD_FILE = KNOWN.add("downloadFile");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final UserActivityType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Content was copied. */
  public static final UserActivityType COPY_TO_CLIPBOARD = KNOWN.add("copyToClipboard");
  /** Content was pasted. */
  public static final UserActivityType PASTE_FROM_CLIPBOARD = KNOWN.add("pasteFromClipboard");
  /** Content was printed. */
  public static final UserActivityType PRINT = KNOWN.add("print");
  /** Developer tools were opened. */
  public static final UserActivityType ACCESS_DEBUG_TOOLS = KNOWN.add("accessDebugTools");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UserActivityType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<UserActivityType> known() { return KNOWN.all(); }
}
