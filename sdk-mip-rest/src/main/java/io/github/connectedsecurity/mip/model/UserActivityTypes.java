package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Activities that policies speak of, as a set; what a single activity was is a {@link UserActivityType}. */
public record UserActivityTypes(String value) implements OpenValue {
  private static final KnownValues<UserActivityTypes> KNOWN = new KnownValues<>(UserActivityTypes::new);

  /** No activity. */
  public static final UserActivityTypes NONE = KNOWN.add("none");
  /** Text goes to the application, such as a prompt. */
  public static final UserActivityTypes UPLOAD_TEXT = KNOWN.add("uploadText");
  /** A file goes to the application. */
  public static final UserActivityTypes UPLOAD_FILE = KNOWN.add("uploadFile");
  /** Text comes from the application, such as an answer. */
  public static final UserActivityTypes DOWNLOAD_TEXT = KNOWN.add("downloadText");
  /** A file comes from the application. */
  public static final UserActivityTypes DOWNLOAD_FILE = KNOWN.add("downloadFile");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final UserActivityTypes UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Content is copied. */
  public static final UserActivityTypes COPY_TO_CLIPBOARD = KNOWN.add("copyToClipboard");
  /** Content is pasted. */
  public static final UserActivityTypes PASTE_FROM_CLIPBOARD = KNOWN.add("pasteFromClipboard");
  /** Content is printed. */
  public static final UserActivityTypes PRINT = KNOWN.add("print");
  /** Developer tools are opened. */
  public static final UserActivityTypes ACCESS_DEBUG_TOOLS = KNOWN.add("accessDebugTools");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UserActivityTypes of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<UserActivityTypes> known() { return KNOWN.all(); }
}
