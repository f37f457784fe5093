package io.github.connectedsecurity.defender.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The commands of a live response session. The service takes files to put first, scripts to run then and files to get last, so an
 * earlier kind after a later one is refused where it is written. The first command that fails ends the session.
 */
public final class LiveResponseCommands extends JsonBody<LiveResponseCommands> {
  private static final List<LiveResponseCommandType> ORDER =
      List.of(LiveResponseCommandType.PUT_FILE, LiveResponseCommandType.RUN_SCRIPT, LiveResponseCommandType.GET_FILE);

  private final List<Map<String, ?>> commands = new ArrayList<>();
  private int stage;

  private LiveResponseCommands() {}

  /** Starts a session without commands. */
  public static LiveResponseCommands create() { return new LiveResponseCommands(); }

  /** Says why. */
  public LiveResponseCommands comment(String comment) { return set("Comment", comment); }

  /** Copies a library file to the device. */
  public LiveResponseCommands putFile(String fileName) { return add(LiveResponseCommandType.PUT_FILE, parameter("FileName", fileName)); }

  /** Runs a library script without arguments, for at most 10 minutes. */
  public LiveResponseCommands runScript(String scriptName) { return add(LiveResponseCommandType.RUN_SCRIPT, parameter("ScriptName", scriptName)); }

  /** Runs a library script with arguments, written as on a command line, for at most 10 minutes. */
  public LiveResponseCommands runScript(String scriptName, String arguments) {
    return add(LiveResponseCommandType.RUN_SCRIPT, parameter("ScriptName", scriptName), parameter("Args", arguments));
  }

  /** Fetches a file from the device, by its full path there. */
  public LiveResponseCommands getFile(String path) { return add(LiveResponseCommandType.GET_FILE, parameter("Path", path)); }

  /** How many commands there are. */
  public int size() { return commands.size(); }

  private LiveResponseCommands add(LiveResponseCommandType type, Map<?, ?>... params) {
    int place = ORDER.indexOf(type);
    if (place < stage) {
      throw new IllegalArgumentException(type.value() + " cannot follow " + ORDER.get(stage).value()
          + ": the service takes all PutFile first, then all RunScript, then all GetFile.");
    }
    stage = place;
    commands.add(Map.of("type", type, "params", List.of(params)));
    return set("Commands", commands);
  }

  private static Map<String, String> parameter(String key, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("The parameter " + key + " of a command is blank.");
    }
    return Map.of("key", key, "value", value);
  }
}
